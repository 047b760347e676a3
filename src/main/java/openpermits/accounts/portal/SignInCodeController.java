package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.SecondSteps;
import openpermits.accounts.SignIns;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Text;
import org.springframework.stereotype.Controller;

/// The second step at sign-in. Until it is passed nobody is signed in; whoever takes too long
/// begins again with the password.
@Controller
class SignInCodeController {

  private final Accounts accounts;
  private final SignIns signIns;
  private final SecondSteps steps;
  private final CodeCheck check;
  private final Sessions sessions;
  private final Waits waits;
  private final Messages messages;
  private final Clock clock;

  SignInCodeController(
      Accounts accounts,
      SignIns signIns,
      SecondSteps steps,
      CodeCheck check,
      Sessions sessions,
      Waits waits,
      Messages messages,
      Clock clock) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.steps = steps;
    this.check = check;
    this.sessions = sessions;
    this.waits = waits;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.SIGN_IN_CODE)
  Answer ask(Restored restored, HttpServletRequest request, Locale language) {
    return waiting(request).isPresent()
        ? page(Troubles.carried(restored), language)
        : fromTheStart(request, language);
  }

  @Post(Route.SIGN_IN_CODE)
  Answer answer(HttpServletRequest request, HttpServletResponse response, Locale language) {
    var account = waiting(request);
    if (account.isEmpty()) {
      return fromTheStart(request, language);
    }
    var troubles = check.troubles(account.get(), request);
    if (!troubles.isEmpty()) {
      return page(troubles, language);
    }
    var returnTo = PendingSignIn.of(request).map(PendingSignIn::returnTo).orElse("");
    PendingSignIn.forget(request);
    var person = signIns.signedIn(account.get(), clock.instant());
    sessions.begin(person, request, response);
    return Redirect.to(new ReturnTo(returnTo).orHome(person.role(), language));
  }

  /// Whoever said the right password, not long ago, and still has a second step to pass.
  private Optional<Account> waiting(HttpServletRequest request) {
    return PendingSignIn.of(request)
        .filter(pending -> !pending.isTooOld(clock.instant()))
        .flatMap(pending -> accounts.find(pending.account()))
        .filter(account -> steps.isOn(account.id()));
  }

  private static Redirect fromTheStart(HttpServletRequest request, Locale language) {
    var signIn = Route.SIGN_IN.in(language);
    return PendingSignIn.of(request)
        .map(pending -> URLEncoder.encode(pending.returnTo(), StandardCharsets.UTF_8))
        .map(back -> Redirect.to(signIn + "?notice=session-ended&returnTo=" + back))
        .orElseGet(() -> Redirect.to(signIn));
  }

  private SignInCodePage page(Troubles troubles, Locale language) {
    return new SignInCodePage(troubles, waits.said(troubles, new Text(language, messages)));
  }
}
