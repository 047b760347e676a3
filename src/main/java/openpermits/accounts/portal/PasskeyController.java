package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.Passkey;
import openpermits.accounts.Passkeys;
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
import openpermits.web.Typed;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Somebody's own passkeys. The password is asked for before a device makes one, so that none is
/// left on the device that the portal does not know.
@Controller
class PasskeyController {

  private final Accounts accounts;
  private final Passkeys passkeys;
  private final PasswordCheck check;
  private final Waits waits;
  private final Messages messages;
  private final Clock clock;

  PasskeyController(
      Accounts accounts,
      Passkeys passkeys,
      PasswordCheck check,
      Waits waits,
      Messages messages,
      Clock clock) {
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.check = check;
    this.waits = waits;
    this.messages = messages;
    this.clock = clock;
  }

  /// Suggests to call it after the browser, which is likely to be where it will be.
  @Get(Route.PROFILE_PASSKEY_ADD)
  Answer ask(
      @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String agent,
      Restored restored,
      Locale language) {
    var text = text(language);
    var browser = Browser.of(agent);
    var suggested =
        browser.isKnown()
            ? text.say("security.browser", "browser", browser.name(), "system", browser.system())
            : "";
    var name = restored.isEmpty() ? suggested : restored.value("name");
    var troubles = Troubles.carried(restored);
    return addPage(
        name, troubles, restored.hadErrors() ? nameErrors(name, text) : Map.of(), language);
  }

  @Post(Route.PROFILE_PASSKEY_ADD)
  Answer begin(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String currentPassword,
      HttpServletRequest request,
      Person person,
      Locale language) {
    var account = account(person);
    var errors = nameErrors(name, text(language));
    var troubles = check.troubles(account, currentPassword, request);
    if (!errors.isEmpty() || !troubles.isEmpty()) {
      return addPage(name, troubles, errors, language);
    }
    NewPasskey.begin(name.strip(), passkeys.toMake(account), clock.instant(), request);
    return Redirect.to(Route.PROFILE_PASSKEY_MAKE.in(language));
  }

  private static Map<String, String> nameErrors(String name, Text text) {
    if (name.isBlank() || Typed.of(name).hasForbiddenCharacters()) {
      return Map.of("name", text.say("passkey.err.name"));
    }
    return name.strip().length() > Passkeys.LONGEST_NAME
        ? Map.of("name", text.say("passkey.err.nameLong", "n", Passkeys.LONGEST_NAME))
        : Map.of();
  }

  private PasskeyAddPage addPage(
      String name, Troubles troubles, Map<String, String> nameErrors, Locale language) {
    var errors = new LinkedHashMap<>(nameErrors);
    errors.putAll(waits.said(troubles, text(language)));
    return new PasskeyAddPage(name, troubles, errors);
  }

  @Get(Route.PROFILE_PASSKEY_MAKE)
  Answer make(HttpServletRequest request, Locale language) {
    return NewPasskey.of(request, clock.instant())
        .<Answer>map(made -> makePage(made, Map.of()))
        .orElseGet(() -> Redirect.to(Route.PROFILE_PASSKEY_ADD.in(language)));
  }

  /// A copy of this form finds it done.
  @Post(Route.PROFILE_PASSKEY_MAKE)
  Answer add(
      @RequestParam(defaultValue = "") String credential,
      HttpServletRequest request,
      Person person,
      Locale language) {
    var at = clock.instant();
    var passkey = NewPasskey.of(request, at);
    if (passkey.isEmpty()) {
      return security(language);
    }
    var made = passkey.get();
    if (!passkeys.add(account(person), made.asked(), credential, made.name(), at)) {
      return makePage(made, Map.of("make", text(language).say("passkey.err.make")));
    }
    NewPasskey.forget(request);
    return security(language).noticing("passkey-added");
  }

  private static PasskeyMakePage makePage(NewPasskey made, Map<String, String> errors) {
    return new PasskeyMakePage(made.name(), Passkeys.json(made.asked()), errors);
  }

  @Get(Route.PROFILE_PASSKEY_REMOVE)
  Answer askRemoval(@PathVariable UUID passkey, Restored restored, Person person, Locale language) {
    return removePage(passkey(person, passkey), Troubles.carried(restored), language);
  }

  @Post(Route.PROFILE_PASSKEY_REMOVE)
  Answer remove(
      @PathVariable UUID passkey,
      @RequestParam(defaultValue = "") String currentPassword,
      HttpServletRequest request,
      Person person,
      Locale language) {
    var account = account(person);
    var removed = passkey(person, passkey);
    var troubles = check.troubles(account, currentPassword, request);
    if (!troubles.isEmpty()) {
      return removePage(removed, troubles, language);
    }
    passkeys.remove(account, passkey, clock.instant());
    return security(language).noticing("passkey-removed");
  }

  private PasskeyRemovePage removePage(Passkey passkey, Troubles troubles, Locale language) {
    return new PasskeyRemovePage(passkey, troubles, waits.said(troubles, text(language)));
  }

  private Passkey passkey(Person person, UUID id) {
    return passkeys.of(person.account()).stream()
        .filter(passkey -> passkey.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Redirect security(Locale language) {
    return Redirect.to(Route.PROFILE_SECURITY.in(language));
  }

  private Account account(Person person) {
    return accounts.find(person.account()).orElseThrow(NotFound::new);
  }

  private Text text(Locale language) {
    return new Text(language, messages);
  }
}
