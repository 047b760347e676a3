package openpermits.intake;

import java.util.List;
import java.util.Optional;
import openpermits.applications.Application;
import openpermits.catalogue.Question;
import openpermits.places.portal.Pin;
import openpermits.places.portal.PlaceMap;
import openpermits.places.portal.PlaceMaps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the map of the places that a file is about.
@Component
public class FileMaps {

  private final PlaceMaps maps;

  FileMaps(PlaceMaps maps) {
    this.maps = maps;
  }

  /// Points at every place of which it is known where it is.
  ///
  /// @param form null for a file that came to be otherwise than by applying here
  public PlaceMap of(Application file, @Nullable FilledForm form) {
    var answered = form == null ? List.<Pin>of() : pins(form);
    return maps.of(answered.isEmpty() ? maps.pin(file.location()).stream().toList() : answered);
  }

  /// A map on which a point can be chosen.
  public PlaceMap toChooseOn() {
    return maps.of(List.of());
  }

  private List<Pin> pins(FilledForm form) {
    return form.asked()
        .filter(Question.Address.class::isInstance)
        .flatMap(question -> form.answers().to(question.key()).stream())
        .flatMap(answer -> AddressAnswer.of(answer).sites().stream())
        .flatMap(site -> pin(site).stream())
        .toList();
  }

  private Optional<Pin> pin(Site site) {
    var location = site.location();
    if (site.point() != null) {
      return Optional.of(new Pin(site.name(), site.point()));
    }
    return location == null ? Optional.empty() : maps.pin(location);
  }
}
