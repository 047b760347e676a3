package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.SecondSteps;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Submission;
import openpermits.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// Recovery codes: new ones, and those just made until their owner has kept them.
@Controller
class RecoveryCodesController {

  private final Accounts accounts;
  private final SecondSteps steps;
  private final CodeCheck check;
  private final Waits waits;
  private final Messages messages;
  private final Clock clock;

  RecoveryCodesController(
      Accounts accounts,
      SecondSteps steps,
      CodeCheck check,
      Waits waits,
      Messages messages,
      Clock clock) {
    this.accounts = accounts;
    this.steps = steps;
    this.check = check;
    this.waits = waits;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.PROFILE_RECOVERY_CODES)
  Answer ask(Restored restored, Person person, Locale language) {
    return page(person, Troubles.carried(restored), language);
  }

  @Post(Route.PROFILE_RECOVERY_CODES)
  Answer renew(
      @RequestParam(defaultValue = "") String currentPassword,
      Submission form,
      HttpServletRequest request,
      Person person,
      Locale language) {
    var copy = form.answered();
    if (copy.isPresent() || !steps.isOn(person.account())) {
      return copy.orElseGet(() -> security(language));
    }
    var account = accounts.find(person.account()).orElseThrow(NotFound::new);
    var troubles = check.troubles(account, currentPassword, request);
    return troubles.isEmpty()
        ? form.once(
            () -> renew(account, request),
            Redirect.to(Route.PROFILE_RECOVERY_CODES_MADE.in(language)))
        : page(person, troubles, language);
  }

  private void renew(Account account, HttpServletRequest request) {
    var at = clock.instant();
    CodesToShow.keep(steps.renewCodes(account, at), false, at, request);
  }

  private Answer page(Person person, Troubles troubles, Locale language) {
    return steps
        .of(person.account())
        .<Answer>map(step ->
            new RecoveryCodesPage(
                step, troubles, waits.said(troubles, new Text(language, messages))))
        .orElseGet(() -> security(language));
  }

  @Get(Route.PROFILE_RECOVERY_CODES_MADE)
  Answer show(HttpServletRequest request, Person person, Locale language) {
    return CodesToShow.of(request, clock.instant())
        .<Answer>map(made ->
            new RecoveryCodesMadePage(
                steps.codes(person.account(), made.sealed()), made.isTurnedOn()))
        .orElseGet(() -> security(language));
  }

  /// Their owner has kept them: nobody can show them again.
  @Post(Route.PROFILE_RECOVERY_CODES_MADE)
  Answer kept(HttpServletRequest request, Locale language) {
    CodesToShow.forget(request);
    return security(language);
  }

  private static Redirect security(Locale language) {
    return Redirect.to(Route.PROFILE_SECURITY.in(language));
  }
}
