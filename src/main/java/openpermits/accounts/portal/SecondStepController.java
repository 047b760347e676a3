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
import openpermits.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// Turning the second step at sign-in on and off. A form that is sent twice finds it done.
@Controller
class SecondStepController {

  private final Accounts accounts;
  private final SecondSteps steps;
  private final PasswordCheck passwords;
  private final CodeCheck codes;
  private final Waits waits;
  private final Messages messages;
  private final Clock clock;

  SecondStepController(
      Accounts accounts,
      SecondSteps steps,
      PasswordCheck passwords,
      CodeCheck codes,
      Waits waits,
      Messages messages,
      Clock clock) {
    this.accounts = accounts;
    this.steps = steps;
    this.passwords = passwords;
    this.codes = codes;
    this.waits = waits;
    this.messages = messages;
    this.clock = clock;
  }

  /// The other language shows the same secret, which the app may have by now.
  @Get(Route.PROFILE_SECOND_STEP)
  Answer offer(Restored restored, Person person, Locale language) {
    return steps.isOn(person.account())
        ? security(language)
        : page(person, restored.value("offer"), Troubles.carried(restored), language);
  }

  @Post(Route.PROFILE_SECOND_STEP)
  Answer turnOn(
      @RequestParam(defaultValue = "") String offer,
      @RequestParam(defaultValue = "") String oneTimeCode,
      @RequestParam(defaultValue = "") String currentPassword,
      HttpServletRequest request,
      Person person,
      Locale language) {
    if (steps.isOn(person.account())) {
      return made(language);
    }
    var account = account(person);
    var troubles =
        unproved(person, offer, oneTimeCode)
            .and(passwords.troubles(account, currentPassword, request));
    if (!troubles.isEmpty()) {
      return page(person, offer, troubles, language);
    }
    var secret = steps.offered(account.id(), offer).orElseThrow();
    var session = request.getSession().getId();
    steps
        .turnOn(account, secret, oneTimeCode, session, clock.instant())
        .ifPresent(sealed -> CodesToShow.keep(sealed, true, clock.instant(), request));
    return made(language);
  }

  private Troubles unproved(Person person, String offer, String code) {
    if (code.isBlank()) {
      return Troubles.at(CodeForm.CODE, "secondStep.err.code");
    }
    return steps
        .offered(person.account(), offer)
        .filter(secret -> steps.isProved(secret, code, clock.instant()))
        .map(_ -> Troubles.NONE)
        .orElseGet(() -> Troubles.at(CodeForm.CODE, "secondStep.err.notProved"));
  }

  private SecondStepPage page(Person person, String before, Troubles troubles, Locale language) {
    var text = new Text(language, messages);
    var isKnown = steps.offered(person.account(), before).isPresent();
    var offer = isKnown ? before : steps.offer(person.account());
    var secret = steps.offered(person.account(), offer).orElseThrow();
    var address = secret.address(text.say("app.name"), person.email());
    return new SecondStepPage(
        offer, secret, address, QrPicture.of(address), troubles, waits.said(troubles, text));
  }

  @Get(Route.PROFILE_SECOND_STEP_OFF)
  Answer askOff(Restored restored, Person person, Locale language) {
    return steps.isOn(person.account())
        ? offPage(Troubles.carried(restored), language)
        : security(language);
  }

  @Post(Route.PROFILE_SECOND_STEP_OFF)
  Answer turnOff(
      @RequestParam(defaultValue = "") String currentPassword,
      HttpServletRequest request,
      Person person,
      Locale language) {
    if (!steps.isOn(person.account())) {
      return off(language);
    }
    var account = account(person);
    var troubles = codes.troubles(account, currentPassword, request);
    if (troubles.isEmpty()) {
      steps.turnOff(account, clock.instant());
    }
    // A copy of this form may have been faster, and have used up the code.
    return steps.isOn(account.id()) ? offPage(troubles, language) : off(language);
  }

  private SecondStepOffPage offPage(Troubles troubles, Locale language) {
    return new SecondStepOffPage(troubles, waits.said(troubles, new Text(language, messages)));
  }

  private static Redirect made(Locale language) {
    return Redirect.to(Route.PROFILE_RECOVERY_CODES_MADE.in(language));
  }

  private static Redirect security(Locale language) {
    return Redirect.to(Route.PROFILE_SECURITY.in(language));
  }

  private static Redirect off(Locale language) {
    return security(language).noticing("second-step-off");
  }

  private Account account(Person person) {
    return accounts.find(person.account()).orElseThrow(NotFound::new);
  }
}
