package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import openpermits.accounts.Passkeys;
import openpermits.accounts.SignIns;
import openpermits.accounts.SignIns.Outcome;
import openpermits.accounts.portal.SignInPage.Opening;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.SavedForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in and out.
@Controller
class SignInController {

  private final SignIns signIns;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final SignInPages pages;
  private final Clock clock;

  SignInController(
      SignIns signIns, Passkeys passkeys, Sessions sessions, SignInPages pages, Clock clock) {
    this.signIns = signIns;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.pages = pages;
    this.clock = clock;
  }

  /// What was typed before an interruption comes back, but for the password.
  @Get(Route.SIGN_IN)
  Answer ask(
      @RequestParam(defaultValue = "") String returnTo,
      @RequestParam(defaultValue = "") String notice,
      @RequestParam(defaultValue = "") String kept,
      HttpServletRequest request,
      Restored restored,
      Optional<Person> person,
      Locale language) {
    if (person.isPresent()) {
      return Redirect.to(new ReturnTo(returnTo).orHome(person.get().role(), language));
    }
    var before = returnTo.isEmpty() ? restored.value("returnTo") : returnTo;
    var form = new SignInForm(restored.value("email"), "", before);
    var troubles = Troubles.carried(restored);
    return pages.page(form, opening(notice, kept), troubles, HttpStatus.OK, request, language);
  }

  @Post(Route.SIGN_IN)
  Answer signIn(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String returnTo,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    var form = new SignInForm(email, password, returnTo);
    var troubles = form.troubles();
    if (!troubles.isEmpty()) {
      return pages.refused(form, troubles, request, language);
    }
    return switch (signIns.signIn(email, password, Client.of(request).place(), clock.instant())) {
      case Outcome.SignedIn(var person) -> {
        sessions.begin(person, request, response);
        yield Redirect.to(new ReturnTo(returnTo).orHome(person.role(), language));
      }
      case Outcome.CodeAsked(var account) -> {
        PendingSignIn.begin(account, returnTo, clock.instant(), request);
        yield Redirect.to(Route.SIGN_IN_CODE.in(language));
      }
      case Outcome.Unconfirmed(var registration) -> {
        new PendingRegistration(registration, ContactForm.to(email), true).keep(request);
        yield Redirect.to(Route.REGISTER_CHECK.in(language)).noticing("unconfirmed");
      }
      case Outcome.Wrong _ ->
          pages.refused(form, Troubles.at("email", SignInPage.TOGETHER), request, language);
      case Outcome.Locked(var until) ->
          pages.refused(
              form, Troubles.waiting("email", SignInPage.LOCKED, until), request, language);
    };
  }

  /// Without a password, and without a second step: the device has asked who holds it.
  @Post(Route.SIGN_IN_PASSKEY)
  Answer signInWithPasskey(
      @RequestParam(defaultValue = "") String credential,
      @RequestParam(defaultValue = "") String returnTo,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    var owner = PasskeyQuestion.take(request).flatMap(asked -> passkeys.owner(asked, credential));
    if (owner.isEmpty()) {
      var form = new SignInForm("", "", returnTo);
      return pages.refused(form, Troubles.at("passkey", "signIn.passkey.err"), request, language);
    }
    var person = signIns.signedIn(owner.get(), clock.instant());
    sessions.begin(person, request, response);
    return Redirect.to(new ReturnTo(returnTo).orHome(person.role(), language));
  }

  /// The address of the button, reloaded.
  @Get(Route.SIGN_IN_PASSKEY)
  Answer passkeyIsAButton(Locale language) {
    return Redirect.to(Route.SIGN_IN.in(language));
  }

  @Post(Route.SIGN_OUT)
  Answer signOut(HttpServletRequest request, Locale language) {
    sessions.end(request);
    return Redirect.to(Route.SIGN_IN.in(language)).noticing("signed-out");
  }

  /// The address of the button, typed or reloaded: nothing is ended by reading a page.
  @Get(Route.SIGN_OUT)
  Answer signOutIsAButton(Locale language) {
    return Redirect.to(Route.HOME.in(language));
  }

  private Opening opening(String notice, String kept) {
    return switch (notice) {
      case "signed-out" -> new Opening.SignedOut();
      case "account-ready" -> new Opening.AccountReady();
      case "address-changed" -> new Opening.AddressChanged();
      case "account-closed" -> new Opening.AccountClosed();
      case "password-changed" -> new Opening.PasswordChanged();
      case "identity-proven" -> new Opening.IdentityProven();
      case "identity-expired" -> new Opening.IdentityExpired();
      case "session-ended" ->
          new Opening.SessionEnded(
              kept.equals("yes") ? clock.instant().plus(SavedForms.KEPT_FOR) : null);
      default -> new Opening.Nothing();
    };
  }
}
