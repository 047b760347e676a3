package openpermits.applications.portal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.Withdrawals;
import openpermits.web.Answer;
import openpermits.web.FormTokens;
import openpermits.web.Get;
import openpermits.web.LongText;
import openpermits.web.Messages;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
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
  private final FormTokens tokens;
  private final Messages messages;
  private final Clock clock;

  AnswerController(
      OwnFiles files, Withdrawals withdrawals, FormTokens tokens, Messages messages, Clock clock) {
    this.files = files;
    this.withdrawals = withdrawals;
    this.tokens = tokens;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_ANSWER)
  Answer ask(@PathVariable String file, Restored restored, Person customer, Locale language) {
    var application = files.find(file, customer);
    application.availability(Action.ANSWER, customer.actor()).orRefuse();
    var answer = Typed.of(restored.value("answer"));
    var errors = restored.hadErrors() ? errors(answer, language) : Map.<String, String>of();
    return page(application, answer, errors, HttpStatus.OK);
  }

  @Post(Route.APPLICATION_ANSWER)
  Answer send(
      @PathVariable String file,
      @RequestParam(name = "answer", defaultValue = "") String typed,
      @RequestParam(name = FormTokens.FIELD, defaultValue = "") String token,
      Person customer,
      Locale language) {
    var application = files.find(file, customer);
    var answer = Typed.of(typed);
    var errors = errors(answer, language);
    if (!errors.isEmpty()) {
      application.availability(Action.ANSWER, customer.actor()).orRefuse();
      return page(application, answer, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new Redirect(
        tokens.once(
            token,
            customer.account(),
            () -> {
              withdrawals.answer(
                  application.file(), answer.text(), customer.actor(), clock.instant());
              return Redirect.to(Route.APPLICATION_ACTIVITIES.in(language, application.file()))
                  .noticing("answer-sent")
                  .location();
            }));
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
