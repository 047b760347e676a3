package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import openpermits.accounts.EmailAddress;
import openpermits.accounts.PasswordResets;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A forgotten password. The answer is the same whether or not an account has the address.
@Controller
class PasswordResetController {

  private static final String SENT = "sent";

  private final PasswordResets resets;
  private final PasswordForm form;
  private final Waits waits;
  private final Messages messages;
  private final Clock clock;

  PasswordResetController(
      PasswordResets resets, PasswordForm form, Waits waits, Messages messages, Clock clock) {
    this.resets = resets;
    this.form = form;
    this.waits = waits;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.PASSWORD_RESET)
  Answer ask(@RequestParam(defaultValue = "") String notice, Restored restored, Locale language) {
    var email = restored.value("email");
    var troubles = Troubles.carried(restored);
    var errors = waits.said(troubles, text(language));
    if (restored.hadErrors()) {
      errors.putAll(ContactForm.emailErrors(email, text(language)));
    }
    return new PasswordResetPage(email, notice.equals(SENT), troubles, errors, HttpStatus.OK);
  }

  @Post(Route.PASSWORD_RESET)
  Answer send(
      @RequestParam(defaultValue = "") String email, HttpServletRequest request, Locale language) {
    var errors = ContactForm.emailErrors(email, text(language));
    if (!errors.isEmpty()) {
      return new PasswordResetPage(
          email, false, Troubles.NONE, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return resets
        .ask(EmailAddress.kept(email), Client.of(request).place(), clock.instant())
        .<Answer>map(until -> tooOften(email, Waits.at("email", until), language))
        .orElseGet(() -> Redirect.to(Route.PASSWORD_RESET.in(language)).noticing(SENT));
  }

  private PasswordResetPage tooOften(String email, Troubles troubles, Locale language) {
    var errors = waits.said(troubles, text(language));
    return new PasswordResetPage(email, false, troubles, errors, HttpStatus.TOO_MANY_REQUESTS);
  }

  @Get(Route.PASSWORD_NEW)
  Answer open(@PathVariable String secret, Restored restored, Locale language) {
    return resets.isValid(secret, clock.instant())
        ? newPage(secret, Troubles.carried(restored), language)
        : gone();
  }

  private PasswordNewPage newPage(String secret, Troubles troubles, Locale language) {
    return new PasswordNewPage(secret, troubles, waits.said(troubles, text(language)));
  }

  @Post(Route.PASSWORD_NEW)
  Answer choose(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String password,
      Locale language) {
    var troubles = form.troubles("password", password);
    if (resets.isValid(secret, clock.instant()) && !troubles.isEmpty()) {
      return newPage(secret, troubles, language);
    }
    return troubles.isEmpty() && resets.choose(secret, password, clock.instant())
        ? Redirect.to(Route.SIGN_IN.in(language)).noticing("password-changed")
        : gone();
  }

  private static LinkGonePage gone() {
    return new LinkGonePage(Route.PASSWORD_RESET, "reset.title");
  }

  private Text text(Locale language) {
    return new Text(language, messages);
  }
}
