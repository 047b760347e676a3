package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.AddressChanges;
import openpermits.accounts.EmailAddress;
import openpermits.accounts.SignIns;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Moving an account to another address, which is used only once it is confirmed.
@Controller
class AddressController {

  private static final String SENT = "sent";

  private final Accounts accounts;
  private final AddressChanges changes;
  private final PasswordCheck check;
  private final Sessions sessions;
  private final Waits waits;
  private final Messages messages;
  private final Clock clock;

  AddressController(
      Accounts accounts,
      AddressChanges changes,
      PasswordCheck check,
      Sessions sessions,
      Waits waits,
      Messages messages,
      Clock clock) {
    this.accounts = accounts;
    this.changes = changes;
    this.check = check;
    this.sessions = sessions;
    this.waits = waits;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.PROFILE_ADDRESS)
  Answer ask(
      @RequestParam(defaultValue = "") String notice,
      Restored restored,
      Person person,
      Locale language) {
    var account = account(person);
    var email = restored.value("email");
    var troubles = Troubles.carried(restored);
    var errors = waits.said(troubles, text(language));
    if (restored.hadErrors()) {
      errors.putAll(errors(email, account, text(language)));
    }
    return new AddressPage(
        account.email(), email, notice.equals(SENT), troubles, errors, HttpStatus.OK);
  }

  @Post(Route.PROFILE_ADDRESS)
  Answer send(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String currentPassword,
      HttpServletRequest request,
      Person person,
      Locale language) {
    var account = account(person);
    var text = text(language);
    var errors = new LinkedHashMap<>(errors(email, account, text));
    var troubles = check.troubles(account, currentPassword, request);
    errors.putAll(waits.said(troubles, text));
    if (!errors.isEmpty()) {
      return new AddressPage(
          account.email(), email, false, troubles, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return changes
        .ask(account, EmailAddress.kept(email), Client.of(request).place(), clock.instant())
        .<Answer>map(until -> tooOften(account, email, until, text))
        .orElseGet(() -> Redirect.to(Route.PROFILE_ADDRESS.in(language)).noticing(SENT));
  }

  @Get(Route.PROFILE_ADDRESS_CONFIRM)
  Answer open(@PathVariable String secret) {
    return changes
        .of(secret, clock.instant())
        .<Answer>map(email -> new AddressConfirmPage(secret, email))
        .orElseGet(AddressController::gone);
  }

  @Post(Route.PROFILE_ADDRESS_CONFIRM)
  Answer confirm(
      @PathVariable String secret,
      Optional<Person> person,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    var moved = changes.confirm(secret, clock.instant());
    if (moved.isEmpty()) {
      return gone();
    }
    moved
        .filter(account -> person.filter(now -> now.account().equals(account.id())).isPresent())
        .ifPresent(account -> sessions.renew(SignIns.person(account), request, response));
    return Redirect.to((person.isPresent() ? Route.PROFILE : Route.SIGN_IN).in(language))
        .noticing("address-changed");
  }

  private static Map<String, String> errors(String email, Account account, Text text) {
    return EmailAddress.kept(email).equals(account.email())
        ? Map.of("email", text.say("profile.address.same"))
        : ContactForm.emailErrors(email, text);
  }

  private AddressPage tooOften(Account account, String email, Instant until, Text text) {
    var troubles = Waits.at("email", until);
    return new AddressPage(
        account.email(),
        email,
        false,
        troubles,
        waits.said(troubles, text),
        HttpStatus.TOO_MANY_REQUESTS);
  }

  private static LinkGonePage gone() {
    return new LinkGonePage(Route.PROFILE_ADDRESS, "profile.address.title");
  }

  private Account account(Person person) {
    return accounts.find(person.account()).orElseThrow(NotFound::new);
  }

  private Text text(Locale language) {
    return new Text(language, messages);
  }
}
