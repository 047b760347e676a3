package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.Identities;
import openpermits.accounts.LinkedIdentity;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The identities that open somebody's own account. One is linked by whoever has proved both: the
/// identity at its provider, then the account by signing in. It is unlinked with the password, so
/// that nobody loses the only way in.
@Controller
class IdentityController {

  private final Accounts accounts;
  private final Identities identities;
  private final PasswordCheck check;
  private final Waits waits;
  private final Messages messages;
  private final Clock clock;

  IdentityController(
      Accounts accounts,
      Identities identities,
      PasswordCheck check,
      Waits waits,
      Messages messages,
      Clock clock) {
    this.accounts = accounts;
    this.identities = identities;
    this.check = check;
    this.waits = waits;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.PROFILE_IDENTITY_JOIN)
  Answer askToJoin(HttpServletRequest request, Person person, Locale language) {
    return proven(request, person)
        .<Answer>map(
            proven -> new IdentityJoinPage(proven.identity().knownAs(), account(person).email()))
        .orElseGet(() -> security(language).noticing("identity-none"));
  }

  @Post(Route.PROFILE_IDENTITY_JOIN)
  Answer join(HttpServletRequest request, Submission form, Person person, Locale language) {
    return form.once(() -> join(request, person, language));
  }

  private Redirect join(HttpServletRequest request, Person person, Locale language) {
    var proven = proven(request, person);
    if (proven.isEmpty()) {
      return security(language).noticing("identity-none");
    }
    ProvenIdentity.forget(request);
    var account = account(person);
    if (!identities.link(account, proven.get().identity(), clock.instant())) {
      return security(language).noticing("identity-taken");
    }
    var returnTo = proven.get().returnTo();
    return returnTo.isEmpty()
        ? security(language).noticing("identity-linked")
        : Redirect.to(new ReturnTo(returnTo).orHome(person.role(), language));
  }

  /// What this browser has proved, of a provider that is for this person.
  private Optional<ProvenIdentity> proven(HttpServletRequest request, Person person) {
    return ProvenIdentity.of(request, clock.instant())
        .filter(proven -> proven.clientele().admits(person.role()));
  }

  @Get(Route.PROFILE_IDENTITY_REMOVE)
  Answer askRemoval(
      @PathVariable UUID identity, Restored restored, Person person, Locale language) {
    return removePage(linked(person, identity), Troubles.carried(restored), language);
  }

  @Post(Route.PROFILE_IDENTITY_REMOVE)
  Answer remove(
      @PathVariable UUID identity,
      @RequestParam(defaultValue = "") String currentPassword,
      HttpServletRequest request,
      Person person,
      Locale language) {
    var account = account(person);
    var removed = linked(person, identity);
    var troubles = check.troubles(account, currentPassword, request);
    if (!troubles.isEmpty()) {
      return removePage(removed, troubles, language);
    }
    identities.unlink(account, identity, clock.instant());
    return security(language).noticing("identity-unlinked");
  }

  private IdentityRemovePage removePage(
      LinkedIdentity identity, Troubles troubles, Locale language) {
    return new IdentityRemovePage(
        identity, troubles, waits.said(troubles, new Text(language, messages)));
  }

  private LinkedIdentity linked(Person person, UUID id) {
    return identities.of(person.account()).stream()
        .filter(identity -> identity.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Redirect security(Locale language) {
    return Redirect.to(Route.PROFILE_SECURITY.in(language));
  }

  private Account account(Person person) {
    return accounts.find(person.account()).orElseThrow(NotFound::new);
  }
}
