package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.Closing;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// Closing one's own account.
@Controller
class CloseController {

  private final Accounts accounts;
  private final Closing closing;
  private final PasswordCheck check;
  private final Sessions sessions;
  private final Messages messages;
  private final Clock clock;

  CloseController(
      Accounts accounts,
      Closing closing,
      PasswordCheck check,
      Sessions sessions,
      Messages messages,
      Clock clock) {
    this.accounts = accounts;
    this.closing = closing;
    this.check = check;
    this.sessions = sessions;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.PROFILE_CLOSE)
  Answer ask(Person person) {
    return new ClosePage(closing.obstacles(account(person)), Map.of(), HttpStatus.OK);
  }

  /// An application that began meanwhile is told, as on the page that asks.
  @Post(Route.PROFILE_CLOSE)
  Answer close(
      @RequestParam(defaultValue = "") String currentPassword,
      HttpServletRequest request,
      Person person,
      Locale language) {
    var account = account(person);
    var obstacles = closing.obstacles(account);
    if (!obstacles.isEmpty()) {
      return new ClosePage(obstacles, Map.of(), HttpStatus.CONFLICT);
    }
    var errors = check.errors(account, currentPassword, request, new Text(language, messages));
    if (!errors.isEmpty()) {
      return new ClosePage(List.of(), errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!closing.close(account, clock.instant())) {
      return new ClosePage(closing.obstacles(account), Map.of(), HttpStatus.CONFLICT);
    }
    sessions.end(request);
    return Redirect.to(Route.SIGN_IN.in(language)).noticing("account-closed");
  }

  private Account account(Person person) {
    return accounts.find(person.account()).orElseThrow(NotFound::new);
  }
}
