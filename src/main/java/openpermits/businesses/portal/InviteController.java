package openpermits.businesses.portal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.accounts.EmailAddress;
import openpermits.businesses.Business;
import openpermits.businesses.Business.Role;
import openpermits.businesses.Memberships;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A main contact invites somebody by mail, who accepts. The page says the same whether or not the
/// address has an account.
@Controller
class InviteController {

  private final OwnBusinesses own;
  private final Memberships memberships;
  private final Messages messages;
  private final Clock clock;

  InviteController(OwnBusinesses own, Memberships memberships, Messages messages, Clock clock) {
    this.own = own;
    this.memberships = memberships;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.BUSINESS_INVITE)
  Answer ask(@PathVariable UUID business, Restored restored, Person customer, Locale language) {
    var found = own.findManaged(business, customer).business();
    var email = restored.value("email");
    return new InvitePage(
        found,
        email,
        role(restored.value("role")),
        restored.hadErrors() ? errors(email, language) : Map.of());
  }

  @Post(Route.BUSINESS_INVITE)
  Answer invite(
      @PathVariable UUID business,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String role,
      Submission form,
      Person customer,
      Locale language) {
    var found = own.findManaged(business, customer).business();
    var errors = errors(email, language);
    if (!errors.isEmpty()) {
      return new InvitePage(found, email, role(role), errors);
    }
    return form.once(
        () -> invite(found, email, role(role), customer),
        Redirect.to(Route.BUSINESS.in(language, business)).noticing("invited"));
  }

  private void invite(Business business, String email, Role role, Person customer) {
    memberships.invite(
        business,
        EmailAddress.kept(email),
        role,
        customer.language(),
        customer.actor(),
        clock.instant());
  }

  @Post(Route.BUSINESS_INVITATION_CANCEL)
  Answer cancel(
      @PathVariable UUID business,
      @PathVariable UUID invitation,
      Submission form,
      Person customer,
      Locale language) {
    own.findManaged(business, customer);
    return form.once(
        () -> memberships.cancel(business, invitation, customer.actor(), clock.instant()),
        Redirect.to(Route.BUSINESS.in(language, business)).noticing("cancelled"));
  }

  /// The address of the button, typed or reloaded.
  @Get(Route.BUSINESS_INVITATION_CANCEL)
  Answer cancellingIsAButton(@PathVariable UUID business, Person customer, Locale language) {
    own.findManaged(business, customer);
    return Redirect.to(Route.BUSINESS.in(language, business));
  }

  @Get(Route.BUSINESS_INVITATION)
  Answer open(@PathVariable String secret, Person customer) {
    return new InvitationPage(
        secret, memberships.invited(secret, customer.account(), clock.instant()).orElse(null));
  }

  @Post(Route.BUSINESS_INVITATION)
  Answer accept(@PathVariable String secret, Person customer, Locale language) {
    return memberships
        .accept(secret, customer.actor(), clock.instant())
        .<Answer>map(joined ->
            Redirect.to(Route.BUSINESS.in(language, joined.business().id())).noticing("joined"))
        .orElseGet(() -> new InvitationPage(secret, null));
  }

  private Map<String, String> errors(String email, Locale language) {
    var text = new Text(language, messages);
    if (email.isBlank()) {
      return Map.of("email", text.say("signIn.err.email"));
    }
    return EmailAddress.isComplete(email)
        ? Map.of()
        : Map.of("email", text.say("signIn.err.emailFormat"));
  }

  /// Whatever is not chosen is the least.
  static Role role(String key) {
    return Arrays.stream(Role.values())
        .filter(role -> role.key().equals(key))
        .findFirst()
        .orElse(Role.READER);
  }
}
