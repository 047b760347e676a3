package openpermits.intake.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import openpermits.applications.Application;
import openpermits.catalogue.Question;
import openpermits.catalogue.Section;
import openpermits.catalogue.Step;
import openpermits.fees.FeeEstimate;
import openpermits.intake.AddressAnswer;
import openpermits.intake.DefinitionChange;
import openpermits.intake.Fields;
import openpermits.intake.FilledForm;
import openpermits.intake.Stage;
import openpermits.places.Place;
import openpermits.places.portal.PlaceMap;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A step that asks questions.
///
/// @param shown what the fields show
/// @param before what they showed when nothing was typed on this page yet
/// @param errors what is wrong, by field
/// @param fresh questions that follow from what was just answered
/// @param offered the addresses to choose from, by the beginning of the names of a place's fields
/// @param whom who may be applied for; null where that is not asked
/// @param estimate what it would cost by the answers so far; null where that is not shown
/// @param deletedOn when the draft is deleted if nobody touches it
/// @param map to choose a point on
public record StepPage(
    Application application,
    FilledForm form,
    Stage stage,
    Fields shown,
    Fields before,
    Map<String, String> errors,
    List<Question> fresh,
    Arrival arrival,
    Map<String, List<Place>> offered,
    @Nullable Whom whom,
    @Nullable FeeEstimate estimate,
    LocalDate deletedOn,
    PlaceMap map,
    HttpStatus status)
    implements Page {

  /// Who may be applied for.
  ///
  /// @param myself whether the person may apply alone
  /// @param businesses those that the account acts for
  public record Whom(boolean myself, List<String> businesses) {}

  public Step step() {
    return stage.step().orElseThrow();
  }

  public List<Section> sections() {
    return form.type().questions().sections(step());
  }

  public boolean asks(Section section) {
    return section.questions().stream().anyMatch(form::asks);
  }

  /// When a question applies, for the script that shows it as soon as it does.
  public String when(Question question) {
    return AppliesWhen.of(question, form, step());
  }

  /// The questions that can be seen, as the form sends them.
  public String seen() {
    return form.asked(step()).stream().map(Question::key).collect(Collectors.joining(","));
  }

  public String beforeField() {
    return Before.write(before);
  }

  /// The places that a question shows: what the names of each one's fields begin with.
  public List<String> places(Question.Address question) {
    var key = question.key();
    return arrival.adding().equals(key) && !isFull(question)
        ? AddressAnswer.placesAndOneMore(key, shown)
        : AddressAnswer.places(key, shown);
  }

  /// Whether there is no room for another place.
  public boolean isFull(Question.Address question) {
    return AddressAnswer.isFull(question.key(), shown);
  }

  /// The addresses to choose from for a place.
  public List<Place> offeredAt(String place) {
    return offered.getOrDefault(place, List.of());
  }

  @Override
  public List<String> mapServers() {
    var asksForPlace =
        form.type().questions().questions(step()).anyMatch(Question.Address.class::isInstance);
    return asksForPlace ? map.servers() : List.of();
  }

  public DefinitionChange change() {
    return form.change();
  }

  public boolean isFresh(Question question) {
    return fresh.contains(question);
  }
}
