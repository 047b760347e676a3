package openpermits.accounts;

import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.AccountEvent.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers whoever asked for a link, by mail alone: with the link, or, where the address belongs to
/// an account already, by telling its owner.
@Component
class LinkAnswers {

  private final LinkRequests requests;
  private final Links links;
  private final Accounts accounts;
  private final Registrations registrations;
  private final ApplicationEventPublisher events;

  LinkAnswers(
      LinkRequests requests,
      Links links,
      Accounts accounts,
      Registrations registrations,
      ApplicationEventPublisher events) {
    this.requests = requests;
    this.links = links;
    this.accounts = accounts;
    this.registrations = registrations;
    this.events = events;
  }

  /// Does nothing when it was answered.
  @Transactional
  public void answer(UUID id) {
    requests.take(id).flatMap(this::event).ifPresent(events::publishEvent);
  }

  private Optional<AccountEvent> event(LinkRequest request) {
    var owner = accounts.find(request.email());
    return switch (request.purpose()) {
      case CONFIRM ->
          owner.isPresent()
              ? owner.map(account -> taken(request, account))
              : registrations
                  .find(request.subject())
                  .filter(registration -> registration.email().equals(request.email()))
                  .map(registration ->
                      linked(request, Kind.ADDRESS_TO_CONFIRM, registration.addressee()));
      case RESET ->
          owner.map(account -> linked(request, Kind.PASSWORD_FORGOTTEN, account.addressee()));
      case CHANGE ->
          owner.isPresent()
              ? owner.map(account -> taken(request, account))
              : Optional.ofNullable(request.subject())
                  .flatMap(accounts::find)
                  .map(account ->
                      linked(
                          request,
                          Kind.NEW_ADDRESS_TO_CONFIRM,
                          account.addressee().at(request.email())));
      case JOIN, PARTY, AUTHORIZE -> throw new IllegalArgumentException("never asked for");
    };
  }

  private static AccountEvent taken(LinkRequest request, Account account) {
    return new AccountEvent(
        request.id(), Kind.ADDRESS_TAKEN, account.addressee(), "", request.at());
  }

  private AccountEvent linked(LinkRequest request, Kind kind, Addressee to) {
    var link = new Link(request.purpose(), to.account(), request.email());
    return new AccountEvent(request.id(), kind, to, links.make(link, request.at()), request.at());
  }
}
