package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.accounts.EmailAddress;
import openpermits.accounts.Identities;
import openpermits.accounts.Registration;
import openpermits.accounts.Registrations;
import openpermits.accounts.SignIns;
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
import org.springframework.web.bind.annotation.RequestParam;

/// Opens an account for somebody whom an identity provider knows: without a password, and without a
/// mail when the provider has verified the address. Otherwise a link is mailed to it, as to anybody
/// who asks for an account, and nothing tells whether the address has one.
@Controller
class ProviderRegisterController {

  private final Registrations registrations;
  private final Identities identities;
  private final SignIns signIns;
  private final Sessions sessions;
  private final Waits waits;
  private final Messages messages;
  private final Clock clock;

  ProviderRegisterController(
      Registrations registrations,
      Identities identities,
      SignIns signIns,
      Sessions sessions,
      Waits waits,
      Messages messages,
      Clock clock) {
    this.registrations = registrations;
    this.identities = identities;
    this.signIns = signIns;
    this.sessions = sessions;
    this.waits = waits;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.REGISTER_WITH)
  Answer ask(HttpServletRequest request, Restored restored, Locale language) {
    var proven = ProvenIdentity.of(request, clock.instant());
    if (proven.isEmpty()) {
      return unproven(request, language);
    }
    var form = restored.isEmpty() ? begun(proven.get(), language) : ContactForm.of(restored);
    var terms = restored.value("terms");
    return page(
        proven.get(),
        form,
        terms,
        Troubles.carried(restored),
        restored.hadErrors() ? errors(proven.get(), form, terms, language) : Map.of(),
        language);
  }

  @Post(Route.REGISTER_WITH)
  Answer open(
      @RequestParam(defaultValue = "") String terms,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    var proven = ProvenIdentity.of(request, clock.instant());
    if (proven.isEmpty()) {
      return unproven(request, language);
    }
    var form = ContactForm.of(request);
    var errors = errors(proven.get(), form, terms, language);
    if (!errors.isEmpty()) {
      return page(proven.get(), form, terms, Troubles.NONE, errors, language);
    }
    return proven.get().claims().isVerified()
        ? openAtOnce(proven.get(), form, request, response, language)
        : mail(proven.get(), form, terms, request, language);
  }

  /// The provider's answer has grown old, or there never was one: it has to answer again. A copy of
  /// a form that had a link mailed finds that done.
  private static Redirect unproven(HttpServletRequest request, Locale language) {
    return PendingRegistration.sent(request).isPresent()
        ? Redirect.to(Route.REGISTER_CHECK.in(language))
        : Redirect.to(Route.SIGN_IN.in(language)).noticing("identity-expired").keepingTyped();
  }

  /// A copy of the form finds it open, and is let in as well.
  private Answer openAtOnce(
      ProvenIdentity proven,
      ContactForm form,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    registrations.openProven(registration(proven, form), clock.instant());
    var owner = identities.owner(proven.identity());
    if (owner.isEmpty()) {
      return ProviderController.toJoin(language);
    }
    ProvenIdentity.forget(request);
    var person = signIns.signedIn(owner.get(), clock.instant());
    sessions.begin(person, request, response);
    return Redirect.to(new ReturnTo(proven.returnTo()).orHome(person.role(), language));
  }

  private Answer mail(
      ProvenIdentity proven,
      ContactForm form,
      String terms,
      HttpServletRequest request,
      Locale language) {
    var registration = registration(proven, form);
    var wait = registrations.begin(registration, Client.of(request).place());
    if (wait.isPresent()) {
      return page(proven, form, terms, Waits.at("email", wait.get()), Map.of(), language);
    }
    ProvenIdentity.forget(request);
    new PendingRegistration(registration.id(), form, true).keep(request);
    return Redirect.to(Route.REGISTER_CHECK.in(language));
  }

  private static ContactForm begun(ProvenIdentity proven, Locale language) {
    var claims = proven.claims();
    return ContactForm.to(claims.email())
        .knowing(
            new DetailsForm(claims.givenName(), claims.familyName(), "", language.getLanguage()));
  }

  private Registration registration(ProvenIdentity proven, ContactForm form) {
    var claims = proven.claims();
    return new Registration(
        UUID.randomUUID(),
        form.chosenKind(),
        claims.isVerified() ? claims.email() : EmailAddress.kept(form.email()),
        null,
        proven.identity(),
        form.details().details(),
        proven.returnTo(),
        clock.instant());
  }

  private Map<String, String> errors(
      ProvenIdentity proven, ContactForm form, String terms, Locale language) {
    var text = new Text(language, messages);
    var errors = new LinkedHashMap<>(form.errors(text));
    if (proven.claims().isVerified()) {
      errors.remove("email");
    }
    if (terms.isEmpty()) {
      errors.put("terms", text.say("register.err.terms"));
    }
    return errors;
  }

  private ProviderRegisterPage page(
      ProvenIdentity proven,
      ContactForm form,
      String terms,
      Troubles troubles,
      Map<String, String> others,
      Locale language) {
    var errors = waits.said(troubles, new Text(language, messages));
    errors.putAll(others);
    var status = others.isEmpty() ? troubles.status() : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ProviderRegisterPage(
        form, proven.claims(), !terms.isEmpty(), troubles, errors, status);
  }
}
