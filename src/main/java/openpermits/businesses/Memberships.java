package openpermits.businesses;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.Accounts;
import openpermits.accounts.Addressees;
import openpermits.accounts.InvitationLinks;
import openpermits.accounts.Link;
import openpermits.accounts.Link.Purpose;
import openpermits.accounts.Links;
import openpermits.accounts.Tiding;
import openpermits.businesses.Business.Role;
import openpermits.businesses.BusinessHistory.Event;
import openpermits.kernel.Actor;
import openpermits.kernel.Refused;
import openpermits.web.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes who acts for a business. Whoever calls has found the business through one of its
/// members; each change holds it, and asks again whether that member may.
@Component
public class Memberships {

  private final Businesses businesses;
  private final Invitations invitations;
  private final BusinessHistory history;
  private final Links links;
  private final InvitationLinks invitationLinks;
  private final Addressees addressees;
  private final Accounts accounts;
  private final ApplicationEventPublisher events;

  Memberships(
      Businesses businesses,
      Invitations invitations,
      BusinessHistory history,
      Links links,
      InvitationLinks invitationLinks,
      Addressees addressees,
      Accounts accounts,
      ApplicationEventPublisher events) {
    this.businesses = businesses;
    this.invitations = invitations;
    this.history = history;
    this.links = links;
    this.invitationLinks = invitationLinks;
    this.addressees = addressees;
    this.accounts = accounts;
    this.events = events;
  }

  /// Registers a business; whoever does is its main contact.
  @Transactional
  public void register(Business business, Actor by, Instant at) {
    businesses.add(business);
    businesses.put(business.id(), by.account(), Role.MANAGER);
    history.add(business.id(), Event.REGISTERED, "", null, by, at);
  }

  /// Has a link mailed to whoever has the address. An earlier link to the same address ends.
  ///
  /// @param language of the mail, where no account says which
  @Transactional
  public void invite(
      Business business, String email, Role role, String language, Actor by, Instant at) {
    asManager(business.id(), by);
    var invitation = new Invitation(UUID.randomUUID(), business.id(), email, role);
    invitations.put(invitation, at).ifPresent(links::endAll);
    history.add(business.id(), Event.INVITED, email, role, by, at);
    var secret = invitationLinks.make(new Link(Purpose.JOIN, invitation.id(), email), by, at);
    events.publishEvent(
        Tiding.secret(
            "business-invited",
            addressees.at(email, language),
            Map.of("business", business.name(), "name", by.name()),
            Route.BUSINESS_INVITATION,
            secret,
            at));
  }

  @Transactional
  public void cancel(UUID business, UUID invitation, Actor by, Instant at) {
    asManager(business, by);
    invitations
        .find(invitation)
        .filter(it -> it.business().equals(business))
        .filter(it -> invitations.remove(it.id()))
        .ifPresent(it -> {
          links.endAll(it.id());
          history.add(business, Event.INVITATION_CANCELLED, it.email(), null, by, at);
        });
  }

  /// What a link invites to, for the account with the address that it was mailed to.
  public Optional<Membership> invited(String secret, UUID account, Instant at) {
    return links
        .find(Purpose.JOIN, secret, at)
        .filter(link -> isTo(link, account))
        .flatMap(link -> invitations.find(link.subject()))
        .flatMap(this::offered);
  }

  /// Uses a link.
  ///
  /// @return what the account may do from now on; empty when the link is no longer valid
  @Transactional
  public Optional<Membership> accept(String secret, Actor by, Instant at) {
    if (!accounts.hold(by.account())) {
      return Optional.empty();
    }
    return invited(secret, by.account(), at)
        .flatMap(_ -> links.use(Purpose.JOIN, secret, at))
        .flatMap(link -> invitations.find(link.subject()))
        .flatMap(invitation -> join(invitation, by, at));
  }

  private Optional<Membership> join(Invitation invitation, Actor by, Instant at) {
    businesses.hold(invitation.business());
    if (!invitations.remove(invitation.id())) {
      return Optional.empty();
    }
    var already = businesses.find(invitation.business(), by.account());
    if (already.isEmpty()) {
      businesses.put(invitation.business(), by.account(), invitation.role());
      history.add(invitation.business(), Event.JOINED, "", invitation.role(), by, at);
    }
    return already.or(() -> offered(invitation));
  }

  private Optional<Membership> offered(Invitation invitation) {
    return businesses
        .find(invitation.business())
        .map(business -> new Membership(business, invitation.role()));
  }

  private boolean isTo(Link link, UUID account) {
    return accounts.find(account).filter(it -> it.email().equals(link.email())).isPresent();
  }

  /// Gives a member another role; refused when that would leave nobody as main contact.
  @Transactional
  public void change(UUID business, Member member, Role role, Actor by, Instant at) {
    asManager(business, by);
    if (member.role() != role) {
      keepContact(business, member.account(), role);
      businesses.put(business, member.account(), role);
      history.add(business, Event.ROLE_CHANGED, member.name(), role, by, at);
    }
  }

  /// Makes another member the main contact in the place of `by`, who stays as a member.
  @Transactional
  public void handOver(UUID business, Member to, Actor by, Instant at) {
    asManager(business, by);
    businesses.put(business, to.account(), Role.MANAGER);
    businesses.put(business, by.account(), Role.MEMBER);
    history.add(business, Event.HANDED_OVER, to.name(), Role.MANAGER, by, at);
  }

  /// Removes a member, who sees nothing of the business from now on, and is told.
  @Transactional
  public void remove(Business business, Member member, Actor by, Instant at) {
    asManager(business.id(), by);
    keepContact(business.id(), member.account(), null);
    businesses.remove(business.id(), member.account());
    history.add(business.id(), Event.REMOVED, member.name(), null, by, at);
    accounts
        .find(member.account())
        .ifPresent(account ->
            events.publishEvent(
                Tiding.of(
                    "business-removed",
                    account.addressee(),
                    Map.of("business", business.name()),
                    at)));
  }

  /// Refused for the last main contact.
  @Transactional
  public void leave(UUID business, Actor by, Instant at) {
    businesses.hold(business);
    if (businesses.find(business, by.account()).isPresent()) {
      keepContact(business, by.account(), null);
      businesses.remove(business, by.account());
      history.add(business, Event.LEFT, "", null, by, at);
    }
  }

  private void asManager(UUID business, Actor by) {
    businesses.hold(business);
    if (businesses.find(business, by.account()).filter(Membership::isManager).isEmpty()) {
      throw new openpermits.web.NotFound();
    }
  }

  private void keepContact(UUID business, UUID account, @Nullable Role role) {
    var others =
        businesses.contacts(business).stream()
            .filter(contact -> !contact.account().equals(account))
            .toList();
    if (role != Role.MANAGER && others.isEmpty()) {
      throw new Refused(new LastContact());
    }
  }
}
