package openpermits.intake.office;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.Withdrawals;
import openpermits.applications.portal.AnswerRefusedPage;
import openpermits.applications.portal.OwnFiles;
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

/// Staff enters what an applicant on paper says about a request to withdraw: that it is taken back,
/// or the answer to what was asked.
@Controller
class FollowUpController {

  private final OwnFiles files;
  private final Withdrawals withdrawals;
  private final Messages messages;
  private final Clock clock;

  FollowUpController(OwnFiles files, Withdrawals withdrawals, Messages messages, Clock clock) {
    this.files = files;
    this.withdrawals = withdrawals;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.STAFF_TAKE_BACK)
  Answer askToTakeBack(@PathVariable String file, Person officer) {
    return new EnterTakeBackPage(files.findFor(Action.TAKE_BACK, file, officer));
  }

  @Post(Route.STAFF_TAKE_BACK)
  Answer takeBack(@PathVariable String file, Submission form, Person officer, Locale language) {
    var number = files.find(file, officer).file();
    return form.once(
        () -> withdrawals.takeBack(number, officer.actor(), clock.instant()),
        Redirect.to(Route.STAFF_FILE.in(language, number)).noticing("withdrawal-taken-back"));
  }

  @Get(Route.STAFF_ANSWER)
  Answer askForAnswer(
      @PathVariable String file, Restored restored, Person officer, Locale language) {
    var application = files.findFor(Action.ANSWER, file, officer);
    var answer = Typed.of(restored.value("answer"));
    var errors = restored.hadErrors() ? errors(answer, language) : Map.<String, String>of();
    return page(application, answer, errors, HttpStatus.OK);
  }

  @Post(Route.STAFF_ANSWER)
  Answer answer(
      @PathVariable String file,
      @RequestParam(name = "answer", defaultValue = "") String typed,
      Submission form,
      Person officer,
      Locale language) {
    var answer = Typed.of(typed);
    var errors = errors(answer, language);
    if (!errors.isEmpty()) {
      var application = files.findFor(Action.ANSWER, file, officer);
      return page(application, answer, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var number = files.find(file, officer).file();
    return form.once(
        () -> {
          withdrawals.answer(number, answer.text(), officer.actor(), clock.instant());
          return Redirect.to(Route.STAFF_FILE.in(language, number)).noticing("answer-entered");
        },
        reason -> new AnswerRefusedPage(files.find(file, officer), reason, answer.text()));
  }

  private Map<String, String> errors(Typed answer, Locale language) {
    return LongText.errors("answer", answer, "paper.err.answer", new Text(language, messages));
  }

  private static EnterAnswerPage page(
      Application application, Typed answer, Map<String, String> errors, HttpStatus status) {
    var question = application.withdrawal().unanswered().orElseThrow().question();
    return new EnterAnswerPage(application, question, answer.text(), errors, status);
  }
}
