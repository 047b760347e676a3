package openpermits.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import openpermits.accounts.Accounts;
import openpermits.accounts.Addressees;
import openpermits.accounts.InvitationLinks;
import openpermits.accounts.Link;
import openpermits.accounts.Link.Purpose;
import openpermits.accounts.Links;
import openpermits.accounts.Tiding;
import openpermits.applications.ApplicationEvent.Submitted;
import openpermits.businesses.Business;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.web.Route;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives others rights to a file, each separately, and takes them back at once. Whoever may apply
/// decides. A person is asked by mail, and sees the file once they accept; a business is added.
@Component
public class AdditionalParties {

  private final PartyRows rows;
  private final Applications applications;
  private final History history;
  private final Links links;
  private final InvitationLinks invitations;
  private final Addressees addressees;
  private final Accounts accounts;
  private final ApplicationEventPublisher events;

  AdditionalParties(
      PartyRows rows,
      Applications applications,
      History history,
      Links links,
      InvitationLinks invitations,
      Addressees addressees,
      Accounts accounts,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.applications = applications;
    this.history = history;
    this.links = links;
    this.invitations = invitations;
    this.addressees = addressees;
    this.accounts = accounts;
    this.events = events;
  }

  public List<AdditionalParty> of(FileNumber file) {
    return rows.of(file);
  }

  /// Has a link mailed to whoever has the address. Nothing is done when it was asked already.
  ///
  /// @param language of the mail, where no account says which
  @Transactional
  public void invite(
      FileNumber file, String email, Set<FileRight> rights, String language, Actor by, Instant at) {
    var application = applications.lockToApply(file, by);
    var id = UUID.randomUUID();
    if (!rows.addPerson(id, file, email, rights, at)) {
      return;
    }
    note(application, "partyInvited", Map.of(), by, at);
    events.publishEvent(
        Tiding.secret(
            "party-invited",
            addressees.at(email, language),
            Map.of("name", by.name(), "type", application.type().name()),
            Route.PARTY_INVITATION,
            invitations.make(new Link(Purpose.PARTY, id, email), by, at),
            at));
  }

  /// Adds a business: its members see the file from now on, by their role.
  @Transactional
  public void add(FileNumber file, Business business, Set<FileRight> rights, Actor by, Instant at) {
    var application = applications.lockToApply(file, by);
    if (rows.addBusiness(UUID.randomUUID(), file, business.id(), rights, at)) {
      note(application, "partyAdded", Map.of("party", business.name()), by, at);
    }
  }

  /// Takes all rights of a party back.
  @Transactional
  public void remove(FileNumber file, UUID party, Actor by, Instant at) {
    var application = applications.lockToApply(file, by);
    rows.find(party)
        .filter(it -> it.file().equals(file) && rows.remove(party))
        .ifPresent(it -> {
          links.endAll(party);
          note(
              application,
              it.isInvited() ? "partyInvitationCancelled" : "partyRemoved",
              it.isInvited() ? Map.of() : Map.of("party", it.name()),
              by,
              at);
        });
  }

  /// What a link gives, for the account with the address that it was mailed to.
  public Optional<AdditionalParty> invited(String secret, UUID account, Instant at) {
    return links
        .find(Purpose.PARTY, secret, at)
        .filter(link ->
            accounts.find(account).filter(it -> it.email().equals(link.email())).isPresent())
        .flatMap(link -> rows.find(link.subject()));
  }

  /// Uses a link.
  ///
  /// @return the file that the account sees from now on; empty when the link is no longer valid
  @Transactional
  public Optional<FileNumber> accept(String secret, Actor by, Instant at) {
    if (!accounts.hold(by.account())) {
      return Optional.empty();
    }
    var party = invited(secret, by.account(), at);
    return party
        .flatMap(_ -> links.use(Purpose.PARTY, secret, at))
        .flatMap(_ -> party)
        .map(it -> {
          var application = applications.lock(it.file());
          rows.accept(it.id(), by.account());
          note(application, "partyAdded", Map.of("party", by.name()), by, at);
          return it.file();
        });
  }

  /// A draft has no history: its parties enter that of the file.
  @EventListener
  void on(Submitted event) {
    for (var party : rows.of(event.file())) {
      if (!party.isInvited()) {
        add(event.file(), "partyAdded", Map.of("party", party.name()), event.by(), event.at());
      }
    }
  }

  private void note(
      Application application, String event, Map<String, Object> words, Actor by, Instant at) {
    if (application.submittedAt() != null) {
      add(application.file(), event, words, by, at);
    }
  }

  private void add(FileNumber file, String event, Map<String, Object> words, Actor by, Instant at) {
    history.add(file, new History.Entry(event, words, by, "", at));
  }
}
