package openpermits.intake.portal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import openpermits.fees.Invoice;
import openpermits.fees.Invoices;
import openpermits.intake.Intake;
import openpermits.intake.Stage;
import openpermits.intake.portal.OwnDrafts.Draft;
import openpermits.kernel.Refused;
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
import openpermits.web.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer declares that the answers are right, and submits.
@Controller
class SubmitController {

  private static final int LONGEST = 200;

  private final OwnDrafts drafts;
  private final Intake intake;
  private final Invoices invoices;
  private final Messages messages;
  private final DraftDates dates;
  private final Clock clock;

  SubmitController(
      OwnDrafts drafts,
      Intake intake,
      Invoices invoices,
      Messages messages,
      DraftDates dates,
      Clock clock) {
    this.drafts = drafts;
    this.intake = intake;
    this.invoices = invoices;
    this.messages = messages;
    this.dates = dates;
    this.clock = clock;
  }

  @Get(Route.NEW_APPLICATION_SUBMIT)
  Answer ask(@PathVariable String file, Restored restored, Person customer, Locale language) {
    var declared = restored.has("declaration");
    var signature = restored.value("signature");
    var errors =
        restored.hadErrors() ? errors(declared, signature, language) : Map.<String, String>of();
    return drafts.open(
        file,
        customer,
        language,
        draft ->
            draft.form().isComplete()
                ? page(draft, declared, signature, errors, HttpStatus.OK)
                : review(draft, language));
  }

  @Post(Route.NEW_APPLICATION_SUBMIT)
  Answer submit(
      @PathVariable String file,
      @RequestParam(defaultValue = "") String declaration,
      @RequestParam(defaultValue = "") String signature,
      Submission form,
      Person customer,
      Locale language) {
    var declared = !declaration.isEmpty();
    var errors = errors(declared, signature, language);
    return drafts.open(
        file,
        customer,
        language,
        draft ->
            errors.isEmpty()
                ? submit(draft, signature, form, customer, language)
                : page(draft, declared, signature, errors, HttpStatus.UNPROCESSABLE_CONTENT));
  }

  private Answer submit(
      Draft draft, String signature, Submission form, Person customer, Locale language) {
    try {
      return form.once(() -> submit(draft, signature, customer, language));
    } catch (Refused incompleteSince) {
      return review(draft, language);
    }
  }

  private Redirect submit(Draft draft, String signature, Person customer, Locale language) {
    var number =
        intake.submit(
            draft.number(), signature.strip(), customer.name(), customer.actor(), clock.instant());
    var owed = invoices.of(number).stream().anyMatch(Invoice::isOwed);
    var next = owed ? Stage.PAY.route() : Route.APPLICATION_SUBMITTED;
    return Redirect.to(next.in(language, number));
  }

  private SubmitPage page(
      Draft draft,
      boolean declared,
      String signature,
      Map<String, String> errors,
      HttpStatus status) {
    return new SubmitPage(
        draft.application(),
        draft.form(),
        declared,
        signature,
        errors,
        clock.instant(),
        intake.estimate(draft.form(), clock.instant()),
        dates.deletion(draft.form()),
        status);
  }

  private Map<String, String> errors(boolean declared, String signature, Locale language) {
    var text = new Text(language, messages);
    var typed = Typed.of(signature.strip());
    var errors = new LinkedHashMap<String, String>();
    if (!declared) {
      errors.put("declaration", text.say("wiz.s7.err.declaration"));
    }
    if (typed.isBlank()) {
      errors.put("signature", text.say("wiz.s7.err.signature"));
    } else if (typed.hasForbiddenCharacters()) {
      errors.put("signature", text.say("form.err.characters"));
    } else if (typed.length() > LONGEST) {
      errors.put("signature", text.say("wiz.s7.err.long", "max", LONGEST));
    }
    return errors;
  }

  private static Redirect review(Draft draft, Locale language) {
    return Redirect.to(Stage.REVIEW.route().in(language, draft.number()));
  }
}
