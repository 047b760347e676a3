package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
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
import openpermits.web.Restored;
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
  private final Waits waits;
  private final Sessions sessions;
  private final Messages messages;
  private final Clock clock;

  CloseController(
      Accounts accounts,
      Closing closing,
      PasswordCheck check,
      Waits waits,
      Sessions sessions,
      Messages messages,
      Clock clock) {
    this.accounts = accounts;
    this.closing = closing;
    this.check = check;
    this.waits = waits;
    this.sessions = sessions;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.PROFILE_CLOSE)
  Answer ask(Restored restored, Person person, Locale language) {
    return page(account(person), Troubles.carried(restored), HttpStatus.OK, language);
  }

  /// An application that began meanwhile is told, as on the page that asks.
  @Post(Route.PROFILE_CLOSE)
  Answer close(
      @RequestParam(defaultValue = "") String currentPassword,
      HttpServletRequest request,
      Person person,
      Locale language) {
    var account = account(person);
    if (!closing.obstacles(account).isEmpty() || !closing.businesses(account).isEmpty()) {
      return page(account, Troubles.NONE, HttpStatus.CONFLICT, language);
    }
    var troubles = check.troubles(account, currentPassword, request);
    if (!troubles.isEmpty()) {
      return page(account, troubles, HttpStatus.UNPROCESSABLE_CONTENT, language);
    }
    if (!closing.close(account, clock.instant())) {
      return page(account, Troubles.NONE, HttpStatus.CONFLICT, language);
    }
    sessions.end(request);
    return Redirect.to(Route.SIGN_IN.in(language)).noticing("account-closed");
  }

  private ClosePage page(Account account, Troubles troubles, HttpStatus status, Locale language) {
    var errors = waits.said(troubles, new Text(language, messages));
    return new ClosePage(
        closing.obstacles(account), closing.businesses(account), troubles, errors, status);
  }

  private Account account(Person person) {
    return accounts.find(person.account()).orElseThrow(NotFound::new);
  }
}
