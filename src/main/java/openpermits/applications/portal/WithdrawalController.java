package openpermits.applications.portal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.Withdrawals;
import openpermits.kernel.Availability.Unavailable;
import openpermits.kernel.Refused;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.LongText;
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

/// A customer asks to withdraw an application.
@Controller
class WithdrawalController {

  private final OwnFiles files;
  private final Withdrawals withdrawals;
  private final Messages messages;
  private final Clock clock;

  WithdrawalController(OwnFiles files, Withdrawals withdrawals, Messages messages, Clock clock) {
    this.files = files;
    this.withdrawals = withdrawals;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_WITHDRAW)
  Answer ask(@PathVariable String file, Restored restored, Person customer, Locale language) {
    var application = files.find(file, customer);
    var comment = Typed.of(restored.value("comment"));
    if (application.availability(Action.WITHDRAW, customer.actor())
        instanceof Unavailable(var reason)) {
      return new WithdrawRefusedPage(application, reason, comment.text());
    }
    var errors = restored.hadErrors() ? errors(comment, language) : Map.<String, String>of();
    return page(application, comment, errors, HttpStatus.OK);
  }

  /// Asks nothing of the file before the work: a copy of a form that was done gets the answer of
  /// the first, and not the refusal that the first has caused.
  @Post(Route.APPLICATION_WITHDRAW)
  Answer request(
      @PathVariable String file,
      @RequestParam(name = "comment", defaultValue = "") String typed,
      Submission form,
      Person customer,
      Locale language) {
    var application = files.find(file, customer);
    var comment = Typed.of(typed);
    var errors = errors(comment, language);
    if (!errors.isEmpty()) {
      return page(application, comment, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      return form.once(
          () -> request(application, comment, customer, language),
          Redirect.to(Route.APPLICATION_ACTIVITIES.in(language, application.file()))
              .noticing("withdrawal-submitted"));
    } catch (Refused refusal) {
      return new WithdrawRefusedPage(files.find(file, customer), refusal.reason(), comment.text());
    }
  }

  private void request(Application application, Typed comment, Person customer, Locale language) {
    withdrawals.request(
        application.file(),
        comment.text(),
        language.getLanguage(),
        customer.actor(),
        clock.instant());
  }

  private Map<String, String> errors(Typed comment, Locale language) {
    return LongText.errors("comment", comment, "withdraw.err.empty", new Text(language, messages));
  }

  private WithdrawPage page(
      Application application, Typed comment, Map<String, String> errors, HttpStatus status) {
    return new WithdrawPage(
        application,
        withdrawals.consequences(application, clock.instant()),
        comment.text(),
        errors,
        status);
  }
}
