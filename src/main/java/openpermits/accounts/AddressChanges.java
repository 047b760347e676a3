package openpermits.accounts;

import java.time.Instant;
import java.util.Optional;
import openpermits.accounts.AccountEvent.Kind;
import openpermits.accounts.Link.Purpose;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves an account to another address. The old one stays in use until the new one is confirmed by
/// a link mailed to it; both are told.
@Component
public class AddressChanges {

  private final Accounts accounts;
  private final LinkRequests requests;
  private final Links links;
  private final ApplicationEventPublisher events;

  AddressChanges(
      Accounts accounts, LinkRequests requests, Links links, ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.requests = requests;
    this.links = links;
    this.events = events;
  }

  /// Has a link mailed to the new address and tells the old one. Earlier links end.
  ///
  /// @return until when one has to wait; empty when it is asked
  @Transactional
  public Optional<Instant> ask(Account account, String email, String client, Instant at) {
    var wait = requests.ask(LinkRequest.of(Purpose.CHANGE, account.id(), email, at), client);
    if (wait.isEmpty()) {
      links.end(Purpose.CHANGE, account.id());
      events.publishEvent(AccountEvent.of(Kind.NEW_ADDRESS_ASKED, account.addressee(), at));
    }
    return wait;
  }

  /// The new address that a link confirms; empty when it is no longer valid.
  public Optional<String> of(String secret, Instant at) {
    return links.find(Purpose.CHANGE, secret, at).map(Link::email);
  }

  /// Uses a link.
  ///
  /// @return the account at its new address; empty when the link is no longer valid, or somebody
  ///   else has the address by now
  @Transactional
  public Optional<Account> confirm(String secret, Instant at) {
    return links.use(Purpose.CHANGE, secret, at).flatMap(link -> move(link, at));
  }

  private Optional<Account> move(Link link, Instant at) {
    var before = accounts.find(link.subject());
    return before
        .filter(account -> accounts.move(account.id(), link.email()))
        .flatMap(account -> {
          links.endAll(account.id());
          tell(account.addressee(), at);
          tell(account.addressee().at(link.email()), at);
          return accounts.find(account.id());
        });
  }

  private void tell(Addressee to, Instant at) {
    events.publishEvent(AccountEvent.of(Kind.ADDRESS_CHANGED, to, at));
  }
}
