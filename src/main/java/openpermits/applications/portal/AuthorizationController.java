package openpermits.applications.portal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import openpermits.accounts.EmailAddress;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.applications.OwnerAuthorization;
import openpermits.applications.OwnerAuthorizations;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Submission;
import openpermits.web.Text;
import openpermits.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// An agent asks the owner to authorize the application; the owner, who needs no account, signs.
@Controller
class AuthorizationController {

  private static final int LONGEST = 200;

  private final OwnFiles files;
  private final Applications applications;
  private final OwnerAuthorizations authorizations;
  private final Messages messages;
  private final Clock clock;

  AuthorizationController(
      OwnFiles files,
      Applications applications,
      OwnerAuthorizations authorizations,
      Messages messages,
      Clock clock) {
    this.files = files;
    this.applications = applications;
    this.authorizations = authorizations;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_AUTHORIZATION)
  Answer ask(
      @PathVariable String file,
      @RequestParam(defaultValue = "") String notice,
      Restored restored,
      Person customer,
      Locale language) {
    var application = files.findToApply(file, customer);
    var owner = restored.value("owner");
    var email = restored.value("email");
    return new AuthorizationPage(
        application,
        authorizations.of(application.file()),
        owner,
        email,
        restored.hadErrors() ? errors(owner, email, language) : Map.of(),
        notice.equals("sent"));
  }

  @Post(Route.APPLICATION_AUTHORIZATION)
  Answer send(
      @PathVariable String file,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam(defaultValue = "") String email,
      Submission form,
      Person customer,
      Locale language) {
    var application = files.findToApply(file, customer);
    var errors = errors(owner, email, language);
    if (!errors.isEmpty()) {
      return new AuthorizationPage(
          application, authorizations.of(application.file()), owner, email, errors, false);
    }
    return form.once(
        () -> send(application, owner, email, customer),
        Redirect.to(Route.APPLICATION_AUTHORIZATION.in(language, application.file()))
            .noticing("sent"));
  }

  private void send(Application application, String owner, String email, Person customer) {
    authorizations.ask(
        application.file(),
        owner.strip(),
        EmailAddress.kept(email),
        customer.language(),
        customer.actor(),
        clock.instant());
  }

  @Get(Route.OWNER_AUTHORIZATION)
  Answer open(@PathVariable String secret, Restored restored, Locale language) {
    var name = restored.value("name");
    return page(secret, name, restored.hadErrors() ? nameErrors("name", name, language) : Map.of());
  }

  @Post(Route.OWNER_AUTHORIZATION)
  Answer sign(
      @PathVariable String secret, @RequestParam(defaultValue = "") String name, Locale language) {
    var errors = nameErrors("name", name, language);
    return errors.isEmpty()
        ? authorizations
            .sign(secret, name.strip(), clock.instant())
            .<Answer>map(signed -> signed(secret, signed))
            .orElseGet(() -> OwnerPage.gone(secret))
        : page(secret, name, errors);
  }

  private OwnerPage page(String secret, String name, Map<String, String> errors) {
    return authorizations
        .asked(secret, clock.instant())
        .map(asked -> new OwnerPage(secret, asked, file(asked), name, errors))
        .orElseGet(() -> OwnerPage.gone(secret));
  }

  private OwnerPage signed(String secret, OwnerAuthorization signed) {
    return new OwnerPage(secret, signed, file(signed), "", Map.of());
  }

  private Application file(OwnerAuthorization asked) {
    return applications.find(asked.file()).orElseThrow();
  }

  private Map<String, String> errors(String owner, String email, Locale language) {
    var text = new Text(language, messages);
    var errors = new LinkedHashMap<>(nameErrors("owner", owner, language));
    if (!EmailAddress.isComplete(email)) {
      errors.put("email", text.say("signIn.err.emailFormat"));
    }
    return errors;
  }

  private Map<String, String> nameErrors(String field, String name, Locale language) {
    var text = new Text(language, messages);
    var typed = Typed.of(name.strip());
    if (typed.isBlank()) {
      return Map.of(field, text.say("authorization.err.name"));
    }
    if (typed.hasForbiddenCharacters()) {
      return Map.of(field, text.say("form.err.characters"));
    }
    return typed.length() > LONGEST
        ? Map.of(field, text.say("business.err.long", "max", LONGEST))
        : Map.of();
  }
}
