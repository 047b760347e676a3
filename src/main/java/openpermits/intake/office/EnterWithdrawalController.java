package openpermits.intake.office;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.Correspondence;
import openpermits.applications.Withdrawals;
import openpermits.applications.Withdrawals.PaperRequest;
import openpermits.applications.portal.OwnFiles;
import openpermits.applications.portal.WithdrawRefusedPage;
import openpermits.intake.Fields;
import openpermits.intake.PaperDates;
import openpermits.kernel.Availability.Unavailable;
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

/// Staff enters a request to withdraw that came on paper. Answers 404 for a file that did not.
@Controller
class EnterWithdrawalController {

  private final OwnFiles files;
  private final Withdrawals withdrawals;
  private final Correspondence correspondence;
  private final PaperDates papers;
  private final BusinessCalendar calendar;
  private final Messages messages;
  private final Clock clock;

  EnterWithdrawalController(
      OwnFiles files,
      Withdrawals withdrawals,
      Correspondence correspondence,
      PaperDates papers,
      BusinessCalendar calendar,
      Messages messages,
      Clock clock) {
    this.files = files;
    this.withdrawals = withdrawals;
    this.correspondence = correspondence;
    this.papers = papers;
    this.calendar = calendar;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.STAFF_WITHDRAW)
  Answer ask(@PathVariable String file, Restored restored, Person officer, Locale language) {
    var application = files.find(file, officer);
    var form = new EnterWithdrawalForm(Fields.of(restored));
    if (application.availability(Action.WITHDRAW, officer.actor())
        instanceof Unavailable(var reason)) {
      return new WithdrawRefusedPage(application, reason, form.comment().text());
    }
    var errors =
        restored.hadErrors() ? errors(form, application, language) : Map.<String, String>of();
    return new EnterWithdrawalPage(application, form.typed(), errors, HttpStatus.OK);
  }

  /// Asks nothing of the file before the work, as where an applicant asks.
  @Post(Route.STAFF_WITHDRAW)
  Answer enter(
      @PathVariable String file,
      @RequestParam MultiValueMap<String, String> sent,
      Submission submission,
      Person officer,
      Locale language) {
    var application = files.find(file, officer);
    var form = new EnterWithdrawalForm(new Fields(sent.toSingleValueMap()));
    var errors = errors(form, application, language);
    if (!errors.isEmpty()) {
      return new EnterWithdrawalPage(
          application, form.typed(), errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      return submission.once(
          () -> enter(application, form, officer),
          Redirect.to(Route.STAFF_FILE.in(language, application.file()))
              .noticing("withdrawal-entered"));
    } catch (Refused refusal) {
      return new WithdrawRefusedPage(
          files.find(file, officer), refusal.reason(), form.comment().text());
    }
  }

  private void enter(Application application, EnterWithdrawalForm form, Person officer) {
    var receivedAt = calendar.startOf(form.receivedOn().orElseThrow());
    // What is on paper is taken to be in the language that its sender is written to in.
    withdrawals.enter(
        application.file(),
        new PaperRequest(
            form.comment().text(),
            correspondence.language(application),
            receivedAt,
            form.signature()),
        officer.actor(),
        clock.instant());
  }

  private Map<String, String> errors(
      EnterWithdrawalForm form, Application application, Locale language) {
    var applied = application.receivedAt(clock.instant());
    return form.errors(new Text(language, messages), papers, calendar.dateOf(applied));
  }
}
