package openpermits.applications.portal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.Withdrawals;
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

/// A customer answers what staff asked before deciding about a withdrawal.
@Controller
class AnswerController {

  private final OwnFiles files;
  private final Withdrawals withdrawals;
  private final Messages messages;
  private final Clock clock;

  AnswerController(OwnFiles files, Withdrawals withdrawals, Messages messages, Clock clock) {
    this.files = files;
    this.withdrawals = withdrawals;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_ANSWER)
  Answer ask(@PathVariable String file, Restored restored, Person customer, Locale language) {
    var application = files.findFor(Action.ANSWER, file, customer);
    var answer = Typed.of(restored.value("answer"));
    var errors = restored.hadErrors() ? errors(answer, language) : Map.<String, String>of();
    return page(application, answer, errors, HttpStatus.OK);
  }

  @Post(Route.APPLICATION_ANSWER)
  Answer send(
      @PathVariable String file,
      @RequestParam(name = "answer", defaultValue = "") String typed,
      Submission form,
      Person customer,
      Locale language) {
    var answer = Typed.of(typed);
    var errors = errors(answer, language);
    if (!errors.isEmpty()) {
      var application = files.findFor(Action.ANSWER, file, customer);
      return page(application, answer, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var number = files.find(file, customer).file();
    return form.once(
        () -> {
          withdrawals.answer(number, answer.text(), customer.actor(), clock.instant());
          return Redirect.to(Route.APPLICATION_ACTIVITIES.in(language, number))
              .noticing("answer-sent");
        },
        reason -> new AnswerRefusedPage(files.find(file, customer), reason, answer.text()));
  }

  private Map<String, String> errors(Typed answer, Locale language) {
    return LongText.errors("answer", answer, "answer.err.empty", new Text(language, messages));
  }

  private static AnswerPage page(
      Application application, Typed answer, Map<String, String> errors, HttpStatus status) {
    var question = application.withdrawal().unanswered().orElseThrow().question();
    return new AnswerPage(application, question, answer.text(), errors, status);
  }
}
