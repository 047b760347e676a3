package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.Identities;
import openpermits.accounts.IdentityProviders;
import openpermits.accounts.Passkeys;
import openpermits.accounts.PasswordResets;
import openpermits.accounts.SecondSteps;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.NotFound;
import openpermits.web.OpenSessions;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// How safe somebody's account is: the password, and where it is open.
@Controller
class SecurityController {

  private final Accounts accounts;
  private final OpenSessions sessions;
  private final SecondSteps steps;
  private final Passkeys passkeys;
  private final Identities identities;
  private final IdentityProviders providers;
  private final PasswordResets resets;
  private final PasswordForm form;
  private final PasswordCheck check;
  private final Waits waits;
  private final Messages messages;
  private final Clock clock;

  SecurityController(
      Accounts accounts,
      OpenSessions sessions,
      SecondSteps steps,
      Passkeys passkeys,
      Identities identities,
      IdentityProviders providers,
      PasswordResets resets,
      PasswordForm form,
      PasswordCheck check,
      Waits waits,
      Messages messages,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.steps = steps;
    this.passkeys = passkeys;
    this.identities = identities;
    this.providers = providers;
    this.resets = resets;
    this.form = form;
    this.check = check;
    this.waits = waits;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.PROFILE_SECURITY)
  Answer show(
      @RequestParam(defaultValue = "") String notice, HttpServletRequest request, Person person) {
    var account = account(person);
    return new SecurityPage(
        account,
        accounts.signedInBefore(account.id()).orElse(null),
        sessions.of(account.id()),
        request.getSession().getId(),
        steps.of(account.id()).orElse(null),
        passkeys.of(account.id()),
        identities.of(account.id()),
        accounts.hasPassword(account.id()),
        providers.isAnyFor(account.role()),
        notice);
  }

  @Get(Route.PROFILE_PASSWORD)
  Answer askPassword(Restored restored, Person person, Locale language) {
    if (!accounts.hasPassword(person.account())) {
      return Redirect.to(Route.PASSWORD_RESET.in(language));
    }
    return passwordPage(Troubles.carried(restored), language);
  }

  @Post(Route.PROFILE_PASSWORD)
  Answer changePassword(
      @RequestParam(defaultValue = "") String currentPassword,
      @RequestParam(defaultValue = "") String newPassword,
      HttpServletRequest request,
      Person person,
      Locale language) {
    var account = account(person);
    var troubles =
        check
            .troubles(account, currentPassword, request)
            .and(form.troubles("newPassword", newPassword));
    if (!troubles.isEmpty()) {
      return passwordPage(troubles, language);
    }
    resets.change(account, newPassword, request.getSession().getId(), clock.instant());
    return Redirect.to(Route.PROFILE_SECURITY.in(language)).noticing("password");
  }

  private PasswordChangePage passwordPage(Troubles troubles, Locale language) {
    return new PasswordChangePage(troubles, waits.said(troubles, new Text(language, messages)));
  }

  @Post(Route.PROFILE_SESSIONS)
  Answer closeOthers(HttpServletRequest request, Person person, Locale language) {
    sessions.closeOthers(person.account(), request.getSession().getId());
    return Redirect.to(Route.PROFILE_SECURITY.in(language)).noticing("sessions");
  }

  /// The address of the button, typed or reloaded.
  @Get(Route.PROFILE_SESSIONS)
  Answer closingIsAButton(Locale language) {
    return Redirect.to(Route.PROFILE_SECURITY.in(language));
  }

  private Account account(Person person) {
    return accounts.find(person.account()).orElseThrow(NotFound::new);
  }
}
