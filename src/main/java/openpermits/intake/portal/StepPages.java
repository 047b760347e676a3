package openpermits.intake.portal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import openpermits.accounts.Accounts;
import openpermits.applications.Application;
import openpermits.businesses.Business;
import openpermits.businesses.Businesses;
import openpermits.catalogue.ApplicationType.ApplicantKind;
import openpermits.catalogue.Question;
import openpermits.catalogue.Step;
import openpermits.fees.FeeEstimate;
import openpermits.intake.AddressAnswer;
import openpermits.intake.Fields;
import openpermits.intake.FileMaps;
import openpermits.intake.FilledForm;
import openpermits.intake.Intake;
import openpermits.intake.Kinds;
import openpermits.intake.PersonAnswer;
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
  private final Accounts accounts;
  private final Businesses businesses;
  private final Messages messages;
  private final DraftDates dates;
  private final FileMaps maps;
  private final Clock clock;

  StepPages(
      Kinds kinds,
      Intake intake,
      Accounts accounts,
      Businesses businesses,
      Messages messages,
      DraftDates dates,
      FileMaps maps,
      Clock clock) {
    this.kinds = kinds;
    this.intake = intake;
    this.accounts = accounts;
    this.businesses = businesses;
    this.messages = messages;
    this.dates = dates;
    this.maps = maps;
    this.clock = clock;
  }

  /// The step as it is stored, with what is wrong of it.
  StepPage opened(Draft draft, Stage stage, Arrival arrival, Person customer, Locale language) {
    var saved = SavedPage.opened(draft.form(), step(stage), kinds, formats(language));
    var shown = prefilled(draft, stage, saved.stored(), customer, language);
    return page(
        draft.application(),
        stage,
        saved,
        shown,
        saved.stored(),
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
    var applicant =
        chooses ? onBehalf(before, form, applying(draft.application(), customer)) : before;
    return form.page().into(applicant, step(stage), kinds, formats(language));
  }

  private FilledForm onBehalf(FilledForm before, StepForm form, @Nullable UUID account) {
    if (!before.business().isEmpty()) {
      return before;
    }
    return names(account).stream()
        .filter(form.business()::equals)
        .findFirst()
        .map(before::onBehalfOf)
        .orElse(before);
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
        application.applicant().business() == null
            ? whom(form, stage, applying(application, customer))
            : null,
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

  /// Whoever fills it in applies, save for staff, who enters what somebody else applies for: with
  /// an account, or without one.
  private static @Nullable UUID applying(Application draft, Person filler) {
    return draft.isBeingEntered() ? draft.applicant().account() : filler.account();
  }

  /// The businesses that this account applies for.
  private List<String> names(@Nullable UUID account) {
    return account == null
        ? List.of()
        : businesses.appliedForBy(account).stream().map(Business::name).toList();
  }

  private StepPage.@Nullable Whom whom(FilledForm form, Stage stage, @Nullable UUID account) {
    var may = form.type().applicants();
    return stage == Stage.APPLICANT && may.contains(ApplicantKind.BUSINESS)
        ? new StepPage.Whom(may.contains(ApplicantKind.INDIVIDUAL), names(account))
        : null;
  }

  private @Nullable FeeEstimate estimate(Application draft, FilledForm form, Stage stage) {
    return stage == Stage.DETAILS ? intake.estimate(draft, form, clock.instant()) : null;
  }

  /// The applicant is whoever applies, until the form says otherwise.
  private Fields prefilled(
      Draft draft, Stage stage, Fields stored, Person customer, Locale language) {
    if (stage != Stage.APPLICANT || !stored.of("applicant").isBlank()) {
      return stored;
    }
    return draft
        .form()
        .type()
        .questions()
        .question("applicant")
        .filter(Question.Person.class::isInstance)
        .flatMap(_ -> known(draft.application(), customer))
        .map(person -> with(stored, person, formats(language)))
        .orElse(stored);
  }

  private Optional<PersonAnswer> known(Application draft, Person customer) {
    return draft
        .contact()
        .map(contact -> new PersonAnswer(draft.applicant().name(), contact.email(), "", ""))
        .or(() ->
            Optional.ofNullable(applying(draft, customer))
                .flatMap(accounts::find)
                .map(PersonAnswer::of));
  }

  private Fields with(Fields stored, PersonAnswer person, Formats formats) {
    var all = new HashMap<>(stored.values());
    all.putAll(kinds.shown("applicant", person, formats).values());
    return new Fields(all);
  }

  private static Step step(Stage stage) {
    return stage.step().orElseThrow();
  }

  private Formats formats(Locale language) {
    return new Text(language, messages).formats();
  }
}
