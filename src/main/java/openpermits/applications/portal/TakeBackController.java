package openpermits.applications.portal;

import java.time.Clock;
import java.util.Locale;
import openpermits.applications.Action;
import openpermits.applications.Withdrawals;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// A customer takes an undecided request back; the file is then as it was.
@Controller
class TakeBackController {

  private final OwnFiles files;
  private final Withdrawals withdrawals;
  private final Clock clock;

  TakeBackController(OwnFiles files, Withdrawals withdrawals, Clock clock) {
    this.files = files;
    this.withdrawals = withdrawals;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_TAKE_BACK)
  Answer ask(@PathVariable String file, Person customer) {
    return new TakeBackPage(files.findFor(Action.TAKE_BACK, file, customer));
  }

  @Post(Route.APPLICATION_TAKE_BACK)
  Answer takeBack(@PathVariable String file, Submission form, Person customer, Locale language) {
    var number = files.find(file, customer).file();
    return form.once(
        () -> withdrawals.takeBack(number, customer.actor(), clock.instant()),
        Redirect.to(Route.APPLICATION_ACTIVITIES.in(language, number))
            .noticing("withdrawal-taken-back"));
  }
}
