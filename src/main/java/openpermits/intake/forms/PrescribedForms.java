package openpermits.intake.forms;

import java.util.Optional;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Catalogue;
import openpermits.settings.Settings;
import org.springframework.stereotype.Component;

/// The form that the province prescribes, held against the catalogue at start.
@Component
public class PrescribedForms {

  private final PrescribedForm province;

  PrescribedForms(Settings settings, Catalogue catalogue) {
    this.province =
        settings.one(
            "forms/province-2026.yaml", PrescribedForm.class, form -> form.check(catalogue.all()));
  }

  /// Empty for a type for which no law prescribes one.
  public Optional<PrescribedForm> of(ApplicationType type) {
    return Optional.of(province).filter(form -> form.isFor(type));
  }
}
