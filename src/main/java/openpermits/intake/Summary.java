package openpermits.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import openpermits.applications.Filing;
import openpermits.catalogue.Question;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;
import openpermits.places.Location;
import org.jspecify.annotations.Nullable;

/// What lists say of an application, as its answers have it: a few questions whose keys mean the
/// same in every type.
final class Summary {

  private static final Location NOWHERE = new Location("", "", "", "", "", "", "", "");

  private final FilledForm form;

  Summary(FilledForm form) {
    this.form = form;
  }

  /// The application in brief.
  ///
  /// @param applicant whoever fills it in, as displayed
  /// @param town what a lot and plan are in
  Filing filing(String applicant, String town) {
    return new Filing(
        description(),
        location(town),
        otherLocations(town),
        form.business().isEmpty() ? applicant : form.business(),
        value(),
        area(),
        chosen("work-type").orElse(null));
  }

  private Bilingual description() {
    return chosen("description")
        .or(() -> answer("summary").map(summary -> new Bilingual(summary, summary)))
        .orElse(form.type().name());
  }

  private Optional<Bilingual> chosen(String key) {
    return form.type()
        .questions()
        .question(key)
        .filter(Question.Choice.class::isInstance)
        .map(Question.Choice.class::cast)
        .flatMap(choice -> answer(key).map(choice::labelOf));
  }

  private Location location(String town) {
    return where().map(it -> it.principal().location(town)).orElse(NOWHERE);
  }

  private List<Location> otherLocations(String town) {
    return where().map(AddressAnswer::others).orElse(List.of()).stream()
        .map(site -> site.location(town))
        .toList();
  }

  private Optional<AddressAnswer> where() {
    return form.asked()
        .filter(Question.Address.class::isInstance)
        .flatMap(question -> answer(question.key()).stream())
        .findFirst()
        .map(AddressAnswer::of);
  }

  private @Nullable Money value() {
    return form.counting().number("construction-value").map(Summary::money).orElse(null);
  }

  private static Money money(BigDecimal dollars) {
    return new Money(dollars.movePointRight(2).longValueExact());
  }

  private @Nullable BigDecimal area() {
    return form.counting().number("gross-floor-area").orElse(null);
  }

  private Optional<String> answer(String key) {
    return form.counting().to(key);
  }
}
