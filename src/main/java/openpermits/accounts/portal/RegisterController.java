package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.EmailAddress;
import openpermits.accounts.Registration;
import openpermits.accounts.Registrations;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Text;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking for an account: who somebody is, then a password. The answer is the same whether or not
/// the address has an account.
@Controller
class RegisterController {

  private final Registrations registrations;
  private final PasswordForm passwordForm;
  private final PasswordEncoder passwords;
  private final Waits waits;
  private final Messages messages;
  private final Clock clock;

  RegisterController(
      Registrations registrations,
      PasswordForm passwordForm,
      PasswordEncoder passwords,
      Waits waits,
      Messages messages,
      Clock clock) {
    this.registrations = registrations;
    this.passwordForm = passwordForm;
    this.passwords = passwords;
    this.waits = waits;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.REGISTER)
  Answer ask(
      @RequestParam(defaultValue = "") String returnTo,
      HttpServletRequest request,
      Restored restored,
      Optional<Person> person,
      Locale language) {
    if (person.isPresent()) {
      return Redirect.to(Route.HOME.in(language));
    }
    var form = restored.isEmpty() ? before(request, language) : ContactForm.of(restored);
    form = returnTo.isEmpty() ? form : form.returningTo(returnTo);
    return new RegisterPage(form, restored.hadErrors() ? form.errors(text(language)) : Map.of());
  }

  @Post(Route.REGISTER)
  Answer goOn(HttpServletRequest request, Locale language) {
    var form = ContactForm.of(request);
    var errors = form.errors(text(language));
    if (!errors.isEmpty()) {
      return new RegisterPage(form, errors);
    }
    new PendingRegistration(UUID.randomUUID(), form, false).keep(request);
    return Redirect.to(Route.REGISTER_PASSWORD.in(language));
  }

  @Get(Route.REGISTER_PASSWORD)
  Answer askPassword(HttpServletRequest request, Restored restored, Locale language) {
    if (restored.has("email")) {
      return passwordPage(
          id(restored.value("registration")),
          ContactForm.of(restored),
          restored.has("terms"),
          Troubles.carried(restored),
          restored.hadErrors() ? termsError(restored.value("terms"), text(language)) : Map.of(),
          HttpStatus.OK,
          language);
    }
    return PendingRegistration.of(request)
        .<Answer>map(pending ->
            passwordPage(
                pending.id(),
                pending.form(),
                false,
                Troubles.NONE,
                Map.of(),
                HttpStatus.OK,
                language))
        .orElseGet(() -> Redirect.to(Route.REGISTER.in(language)));
  }

  @Post(Route.REGISTER_PASSWORD)
  Answer register(
      @RequestParam(defaultValue = "") String registration,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String terms,
      HttpServletRequest request,
      Locale language) {
    var id = id(registration);
    var form = ContactForm.of(request);
    if (!form.errors(text(language)).isEmpty()) {
      return Redirect.to(Route.REGISTER.in(language));
    }
    var troubles = passwordForm.troubles("password", password);
    var errors = termsError(terms, text(language));
    if (!troubles.isEmpty() || !errors.isEmpty()) {
      return passwordPage(
          id, form, !terms.isEmpty(), troubles, errors, HttpStatus.UNPROCESSABLE_CONTENT, language);
    }
    var wait = registrations.begin(registration(id, form, password), Client.of(request).place());
    if (wait.isPresent()) {
      return passwordPage(
          id,
          form,
          true,
          Waits.at("password", wait.get()),
          Map.of(),
          HttpStatus.TOO_MANY_REQUESTS,
          language);
    }
    new PendingRegistration(id, form, true).keep(request);
    return Redirect.to(Route.REGISTER_CHECK.in(language));
  }

  private static Map<String, String> termsError(String terms, Text text) {
    return terms.isEmpty() ? Map.of("terms", text.say("register.err.terms")) : Map.of();
  }

  /// The password is hashed whether or not the address has an account: that takes the longest.
  private Registration registration(UUID id, ContactForm form, String password) {
    return new Registration(
        id,
        form.chosenKind(),
        EmailAddress.kept(form.email()),
        String.valueOf(passwords.encode(password)),
        null,
        form.details().details(),
        form.returnTo(),
        clock.instant());
  }

  private static ContactForm before(HttpServletRequest request, Locale language) {
    return PendingRegistration.of(request)
        .map(PendingRegistration::form)
        .orElseGet(() -> ContactForm.blank(language.getLanguage()));
  }

  private RegisterPasswordPage passwordPage(
      UUID id,
      ContactForm form,
      boolean hasAccepted,
      Troubles troubles,
      Map<String, String> others,
      HttpStatus status,
      Locale language) {
    var errors = waits.said(troubles, text(language));
    errors.putAll(others);
    return new RegisterPasswordPage(id, form, hasAccepted, troubles, errors, status);
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException notOurs) {
      return UUID.randomUUID();
    }
  }

  private Text text(Locale language) {
    return new Text(language, messages);
  }
}
