package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import openpermits.accounts.AccountRules;
import openpermits.accounts.EmailAddress;
import openpermits.accounts.Registration;
import openpermits.accounts.Registrations;
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

/// Proving that an address is one's own: the link is mailed, mailed again, mailed elsewhere, used.
@Controller
class RegisterConfirmController {

  private static final String AGAIN = "sent-again";

  private final Registrations registrations;
  private final AccountRules rules;
  private final Waits waits;
  private final Messages messages;
  private final Clock clock;

  RegisterConfirmController(
      Registrations registrations,
      AccountRules rules,
      Waits waits,
      Messages messages,
      Clock clock) {
    this.registrations = registrations;
    this.rules = rules;
    this.waits = waits;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.REGISTER_CHECK)
  Answer check(
      @RequestParam(defaultValue = "") String notice,
      Restored restored,
      HttpServletRequest request,
      Locale language) {
    var troubles = Troubles.carried(restored);
    return PendingRegistration.sent(request)
        .<Answer>map(pending -> checkPage(pending, notice, troubles, language))
        .orElseGet(() -> Redirect.to(Route.REGISTER.in(language)));
  }

  @Post(Route.REGISTER_CHECK)
  Answer again(HttpServletRequest request, Locale language) {
    var pending = PendingRegistration.sent(request);
    if (pending.isEmpty()) {
      return Redirect.to(Route.REGISTER.in(language));
    }
    return registrations
        .again(pending.get().id(), Client.of(request).place(), clock.instant())
        .<Answer>map(until -> checkPage(pending.get(), "", Waits.at("again", until), language))
        .orElseGet(() -> Redirect.to(Route.REGISTER_CHECK.in(language)).noticing(AGAIN));
  }

  @Get(Route.REGISTER_ADDRESS)
  Answer askAddress(HttpServletRequest request, Restored restored, Locale language) {
    var pending = PendingRegistration.sent(request);
    if (pending.isEmpty()) {
      return Redirect.to(Route.REGISTER.in(language));
    }
    var email = restored.isEmpty() ? pending.get().form().email() : restored.value("email");
    var troubles = Troubles.carried(restored);
    var errors = waits.said(troubles, text(language));
    if (restored.hadErrors()) {
      errors.putAll(ContactForm.emailErrors(email, text(language)));
    }
    return new RegisterAddressPage(email, troubles, errors, HttpStatus.OK);
  }

  @Post(Route.REGISTER_ADDRESS)
  Answer correct(
      @RequestParam(defaultValue = "") String email, HttpServletRequest request, Locale language) {
    var pending = PendingRegistration.sent(request);
    if (pending.isEmpty()) {
      return Redirect.to(Route.REGISTER.in(language));
    }
    var errors = ContactForm.emailErrors(email, text(language));
    if (!errors.isEmpty()) {
      return new RegisterAddressPage(
          email, Troubles.NONE, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var wait = mail(pending.get(), email, request);
    if (wait.isPresent()) {
      var troubles = Waits.at("email", wait.get());
      return new RegisterAddressPage(
          email, troubles, waits.said(troubles, text(language)), HttpStatus.TOO_MANY_REQUESTS);
    }
    pending.get().to(email).keep(request);
    return Redirect.to(Route.REGISTER_CHECK.in(language)).noticing(AGAIN);
  }

  private Optional<Instant> mail(
      PendingRegistration pending, String email, HttpServletRequest request) {
    return registrations.correct(
        pending.id(), EmailAddress.kept(email), Client.of(request).place(), clock.instant());
  }

  @Get(Route.REGISTER_CONFIRM)
  Answer open(@PathVariable String secret) {
    return registrations
        .of(secret, clock.instant())
        .<Answer>map(registration ->
            new RegisterConfirmPage(
                secret,
                registration.details().givenName() + " " + registration.details().familyName(),
                registration.email()))
        .orElseGet(RegisterConfirmController::gone);
  }

  @Post(Route.REGISTER_CONFIRM)
  Answer confirm(@PathVariable String secret, HttpServletRequest request, Locale language) {
    var now = clock.instant();
    var returnTo = registrations.of(secret, now).map(Registration::returnTo).orElse("");
    if (!registrations.confirm(secret, now)) {
      return gone();
    }
    PendingRegistration.forget(request);
    var signIn = Route.SIGN_IN.in(language) + "?notice=account-ready";
    return Redirect.to(new ReturnTo(returnTo).after(signIn));
  }

  private static LinkGonePage gone() {
    return new LinkGonePage(Route.REGISTER, "register.title");
  }

  private RegisterCheckPage checkPage(
      PendingRegistration pending, String notice, Troubles troubles, Locale language) {
    return new RegisterCheckPage(
        pending.form().email().strip(),
        rules.confirmWithin(),
        notice.equals("unconfirmed"),
        notice.equals(AGAIN),
        troubles,
        waits.said(troubles, text(language)));
  }

  private Text text(Locale language) {
    return new Text(language, messages);
  }
}
