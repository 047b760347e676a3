package openpermits.intake.portal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import openpermits.fees.Invoice;
import openpermits.fees.Invoices;
import openpermits.intake.Declaration;
import openpermits.intake.Intake;
import openpermits.intake.PaperDates;
import openpermits.intake.Stage;
import openpermits.intake.portal.OwnDrafts.Draft;
import openpermits.kernel.Refused;
import openpermits.settings.BusinessCalendar;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Submission;
import openpermits.web.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer declares that the answers are right, and submits; staff enters what was declared on
/// paper.
@Controller
class SubmitController {

  private final OwnDrafts drafts;
  private final Intake intake;
  private final Invoices invoices;
  private final Messages messages;
  private final DraftDates dates;
  private final PaperDates papers;
  private final BusinessCalendar calendar;
  private final Clock clock;

  SubmitController(
      OwnDrafts drafts,
      Intake intake,
      Invoices invoices,
      Messages messages,
      DraftDates dates,
      PaperDates papers,
      BusinessCalendar calendar,
      Clock clock) {
    this.drafts = drafts;
    this.intake = intake;
    this.invoices = invoices;
    this.messages = messages;
    this.dates = dates;
    this.papers = papers;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Get(Route.NEW_APPLICATION_SUBMIT)
  Answer ask(@PathVariable String file, Restored restored, Person customer, Locale language) {
    var sent = SignedForm.of(restored);
    return drafts.open(
        file,
        customer,
        language,
        draft ->
            draft.form().isComplete()
                ? page(
                    draft,
                    sent,
                    restored.hadErrors() ? errors(draft, sent, language) : Map.of(),
                    HttpStatus.OK)
                : review(draft, language));
  }

  @Post(Route.NEW_APPLICATION_SUBMIT)
  Answer submit(
      @PathVariable String file,
      @RequestParam MultiValueMap<String, String> fields,
      Submission form,
      Person customer,
      Locale language) {
    var sent = SignedForm.of(fields);
    return drafts.open(
        file, customer, language, draft -> submit(draft, sent, form, customer, language));
  }

  private Answer submit(
      Draft draft, SignedForm sent, Submission form, Person customer, Locale language) {
    var errors = errors(draft, sent, language);
    if (!errors.isEmpty()) {
      return page(draft, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      return form.once(() -> submit(draft, sent, customer, language));
    } catch (Refused incompleteSince) {
      return review(draft, language);
    }
  }

  private Redirect submit(Draft draft, SignedForm sent, Person customer, Locale language) {
    var at = clock.instant();
    var entered = draft.application().isBeingEntered();
    var signedAt = entered ? sent.signedOn().map(calendar::startOf).orElseThrow() : at;
    var number =
        intake.submit(
            draft.number(),
            new Declaration(Declaration.CURRENT, sent.signature().strip(), signedAt),
            customer.name(),
            customer.actor(),
            at);
    if (entered) {
      return Redirect.to(Route.STAFF_FILE.in(language, number)).noticing("entered");
    }
    var owed = invoices.of(number).stream().anyMatch(Invoice::isOwed);
    var next = owed ? Stage.PAY.route() : Route.APPLICATION_SUBMITTED;
    return Redirect.to(next.in(language, number));
  }

  private SubmitPage page(
      Draft draft, SignedForm sent, Map<String, String> errors, HttpStatus status) {
    var now = clock.instant();
    return new SubmitPage(
        draft.application(),
        draft.form(),
        sent,
        errors,
        now,
        intake.estimate(draft.application(), draft.form(), now),
        dates.deletion(draft.form()),
        status);
  }

  private Map<String, String> errors(Draft draft, SignedForm sent, Locale language) {
    var text = new Text(language, messages);
    return draft.application().isBeingEntered()
        ? sent.errorsOnPaper(text, papers)
        : sent.errors(text);
  }

  private static Redirect review(Draft draft, Locale language) {
    return Redirect.to(Stage.REVIEW.route().in(language, draft.number()));
  }
}
