package openpermits.accounts;

import java.time.Instant;
import java.util.List;
import openpermits.accounts.AccountEvent.Kind;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.web.OpenSessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes accounts for good. What files need stays: the name of their applicant. The rest is
/// forgotten, and so is the whole account when no file names it.
@Component
public class Closing {

  private final Accounts accounts;
  private final HeldFiles files;
  private final HeldBusinesses businesses;
  private final Links links;
  private final SecondSteps steps;
  private final Passkeys passkeys;
  private final Identities identities;
  private final OpenSessions sessions;
  private final ApplicationEventPublisher events;

  Closing(
      Accounts accounts,
      HeldFiles files,
      HeldBusinesses businesses,
      Links links,
      SecondSteps steps,
      Passkeys passkeys,
      Identities identities,
      OpenSessions sessions,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.files = files;
    this.businesses = businesses;
    this.links = links;
    this.steps = steps;
    this.passkeys = passkeys;
    this.identities = identities;
    this.sessions = sessions;
    this.events = events;
  }

  /// The applications that keep the account open; empty when it can be closed.
  public List<FileNumber> obstacles(Account account) {
    return files.underWay(account.id());
  }

  /// The names of the businesses that keep the account open until another is their main contact.
  public List<String> businesses(Account account) {
    return businesses.needing(account.id());
  }

  /// Closes it, unless an application is under way or a business needs it.
  ///
  /// @return whether it is closed
  @Transactional
  public boolean close(Account account, Instant at) {
    if (!accounts.hold(account.id())
        || !obstacles(account).isEmpty()
        || !businesses(account).isEmpty()) {
      return false;
    }
    events.publishEvent(AccountEvent.of(Kind.ACCOUNT_CLOSED, account.addressee(), at));
    links.endAll(account.id());
    steps.forget(account.id());
    passkeys.forget(account.id());
    identities.forget(account.id());
    businesses.leaveAll(account.id(), new Actor(account.role(), account.id(), account.name()), at);
    accounts.close(account.id(), at);
    if (!files.areAny(account.id())) {
      accounts.delete(account.id());
    }
    sessions.closeAll(account.id());
    return true;
  }
}
