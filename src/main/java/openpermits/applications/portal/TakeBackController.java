package openpermits.applications.portal;

import java.time.Clock;
import java.util.Locale;
import openpermits.applications.Action;
import openpermits.applications.Withdrawals;
import openpermits.web.Answer;
import openpermits.web.FormTokens;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer takes an undecided request back; the file is then as it was.
@Controller
class TakeBackController {

  private final OwnFiles files;
  private final Withdrawals withdrawals;
  private final FormTokens tokens;
  private final Clock clock;

  TakeBackController(OwnFiles files, Withdrawals withdrawals, FormTokens tokens, Clock clock) {
    this.files = files;
    this.withdrawals = withdrawals;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_TAKE_BACK)
  Answer ask(@PathVariable String file, Person customer) {
    var application = files.find(file, customer);
    application.availability(Action.TAKE_BACK, customer.actor()).orRefuse();
    return new TakeBackPage(application);
  }

  @Post(Route.APPLICATION_TAKE_BACK)
  Answer takeBack(
      @PathVariable String file,
      @RequestParam(name = FormTokens.FIELD, defaultValue = "") String token,
      Person customer,
      Locale language) {
    var number = files.find(file, customer).file();
    return new Redirect(
        tokens.once(
            token,
            customer.account(),
            () -> {
              withdrawals.takeBack(number, customer.actor(), clock.instant());
              return Redirect.to(Route.APPLICATION_ACTIVITIES.in(language, number))
                  .noticing("withdrawal-taken-back")
                  .location();
            }));
  }
}
