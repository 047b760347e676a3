package openpermits.intake.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import openpermits.applications.Application;
import openpermits.catalogue.Question;
import openpermits.catalogue.Step;
import openpermits.fees.FeeEstimate;
import openpermits.intake.AddressAnswer;
import openpermits.intake.Fields;
import openpermits.intake.FileMaps;
import openpermits.intake.FilledForm;
import openpermits.intake.Intake;
import openpermits.intake.Kinds;
import openpermits.intake.SavedPage;
import openpermits.intake.Stage;
import openpermits.intake.portal.OwnDrafts.Draft;
import openpermits.places.Place;
import openpermits.web.Formats;
import openpermits.web.Messages;
import openpermits.web.Person;
import openpermits.web.Restored;
import openpermits.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Makes the pages of the steps that ask questions.
@Component
class StepPages {

  private final Kinds kinds;
  private final Intake intake;
  private final ApplicantChoice applicants;
  private final Messages messages;
  private final DraftDates dates;
  private final FileMaps maps;
  private final Clock clock;

  StepPages(
      Kinds kinds,
      Intake intake,
      ApplicantChoice applicants,
      Messages messages,
      DraftDates dates,
      FileMaps maps,
      Clock clock) {
    this.kinds = kinds;
    this.intake = intake;
    this.applicants = applicants;
    this.messages = messages;
    this.dates = dates;
    this.maps = maps;
    this.clock = clock;
  }

  /// The step as it is stored, with what is wrong of it.
  StepPage opened(Draft draft, Stage stage, Arrival arrival, Person customer, Locale language) {
    var saved = SavedPage.opened(draft.form(), step(stage), kinds, formats(language));
    var stored = saved.stored();
    var shown =
        stage == Stage.APPLICANT
            ? applicants.prefill(stored, draft, customer, formats(language))
            : stored;
    return page(
        draft.application(),
        stage,
        saved,
        shown,
        stored,
        arrival,
        customer,
        language,
        HttpStatus.OK);
  }

  /// The step as it was typed before an interruption. Nothing is stored yet.
  StepPage restored(Draft draft, Stage stage, Restored restored, Person customer, Locale language) {
    var form = StepForm.of(restored);
    var saved = saved(draft, draft.form(), stage, form, customer, language);
    var shown = restored.hadErrors() ? saved : saved.withoutProblems();
    return page(
        draft.application(),
        stage,
        shown,
        form.page().typed(),
        form.page().before(),
        Arrival.of(form),
        customer,
        language,
        HttpStatus.OK);
  }

  /// What a step that was sent makes of the form.
  SavedPage saved(
      Draft draft,
      FilledForm before,
      Stage stage,
      StepForm form,
      Person customer,
      Locale language) {
    var chooses = stage == Stage.APPLICANT && !form.isWhileTyping();
    var chosen =
        chooses
            ? applicants.choose(form.business(), before, draft.application(), customer)
            : before;
    return form.page().into(chosen, step(stage), kinds, formats(language));
  }

  /// The step again, because something is to be mended, answered or chosen.
  StepPage again(
      Application application,
      Stage stage,
      SavedPage saved,
      StepForm form,
      Person customer,
      Locale language) {
    var looking = form.looksForAddress();
    return page(
        application,
        stage,
        looking ? saved.forChoosing() : saved,
        saved.shown(),
        saved.stored(),
        Arrival.of(form),
        customer,
        language,
        looking ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /// The step as the browser goes on with it after it was saved while somebody types.
  StepPage kept(
      Application application,
      Stage stage,
      SavedPage saved,
      StepForm form,
      Person customer,
      Locale language) {
    return page(
        application,
        stage,
        saved.withoutProblems(),
        saved.shown(),
        saved.seenSince(form.page()),
        Arrival.of(form),
        customer,
        language,
        HttpStatus.OK);
  }

  private StepPage page(
      Application application,
      Stage stage,
      SavedPage saved,
      Fields shown,
      Fields before,
      Arrival arrival,
      Person customer,
      Locale language,
      HttpStatus status) {
    var form = saved.form();
    return new StepPage(
        application,
        form,
        stage,
        shown,
        before,
        saved.errors(new Text(language, messages)),
        saved.fresh(),
        arrival,
        offered(form, stage, shown),
        stage == Stage.APPLICANT ? applicants.whom(application, form, customer) : null,
        estimate(application, form, stage),
        dates.deletion(form),
        maps.toChooseOn(),
        status);
  }

  private Map<String, List<Place>> offered(FilledForm form, Stage stage, Fields shown) {
    return form.type()
        .questions()
        .questions(step(stage))
        .filter(Question.Address.class::isInstance)
        .flatMap(question -> AddressAnswer.places(question.key(), shown).stream())
        .collect(Collectors.toMap(place -> place, place -> kinds.offered(place, shown)));
  }

  private @Nullable FeeEstimate estimate(Application draft, FilledForm form, Stage stage) {
    return stage == Stage.DETAILS ? intake.estimate(draft, form, clock.instant()) : null;
  }

  private static Step step(Stage stage) {
    return stage.step().orElseThrow();
  }

  private Formats formats(Locale language) {
    return new Text(language, messages).formats();
  }
}
