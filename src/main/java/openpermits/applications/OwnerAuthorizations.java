package openpermits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
import openpermits.applications.ApplicationEvent.Submitted;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.web.Route;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Asks owners by mail to authorize whoever applies in their name. The owner needs no account: the
/// link works once, for a while, and reading its page does nothing.
@Repository
public class OwnerAuthorizations {

  private final JdbcClient jdbc;
  private final Applications applications;
  private final History history;
  private final Links links;
  private final InvitationLinks invitations;
  private final Addressees addressees;
  private final Accounts accounts;
  private final ApplicationEventPublisher events;

  OwnerAuthorizations(
      JdbcClient jdbc,
      Applications applications,
      History history,
      Links links,
      InvitationLinks invitations,
      Addressees addressees,
      Accounts accounts,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.applications = applications;
    this.history = history;
    this.links = links;
    this.invitations = invitations;
    this.addressees = addressees;
    this.accounts = accounts;
    this.events = events;
  }

  /// The latest asked first.
  public List<OwnerAuthorization> of(FileNumber file) {
    return jdbc.sql(
            "select * from owner_authorizations where file_number = ? order by asked_at desc, id")
        .param(file.toString())
        .query(OwnerAuthorizations::authorization)
        .list();
  }

  /// Has a link mailed to the owner, in place of one that nobody has signed by.
  ///
  /// @param language of the mail, where no account says which
  @Transactional
  public void ask(
      FileNumber file, String owner, String email, String language, Actor by, Instant at) {
    var application = applications.lockToApply(file, by);
    forgetUnsigned(file);
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into owner_authorizations
              (id, file_number, owner_name, email, language, asked_by, asked_at, words)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            file.toString(),
            owner,
            email,
            language,
            by.name(),
            at.atOffset(ZoneOffset.UTC),
            OwnerAuthorization.CURRENT)
        .update();
    events.publishEvent(
        Tiding.secret(
            "authorization-asked",
            addressees.at(email, language),
            Map.of("name", by.name(), "type", application.type().name()),
            Route.OWNER_AUTHORIZATION,
            invitations.make(new Link(Purpose.AUTHORIZE, id, email), by, at),
            at));
  }

  private void forgetUnsigned(FileNumber file) {
    jdbc.sql(
            "delete from owner_authorizations where file_number = ? and signed_at is null returning id")
        .param(file.toString())
        .query(UUID.class)
        .list()
        .forEach(links::endAll);
  }

  /// What a link asks to be signed; empty when it is no longer valid.
  public Optional<OwnerAuthorization> asked(String secret, Instant at) {
    return links.find(Purpose.AUTHORIZE, secret, at).flatMap(link -> find(link.subject()));
  }

  /// Uses a link.
  ///
  /// @param name as the owner typed it
  /// @return what is signed; empty when the link is no longer valid
  @Transactional
  public Optional<OwnerAuthorization> sign(String secret, String name, Instant at) {
    return links
        .use(Purpose.AUTHORIZE, secret, at)
        .flatMap(link -> find(link.subject()))
        .map(asked -> sign(asked, name, at));
  }

  private OwnerAuthorization sign(OwnerAuthorization asked, String name, Instant at) {
    var application = applications.lock(asked.file());
    jdbc.sql("update owner_authorizations set signed_by = ?, signed_at = ? where id = ?")
        .params(name, at.atOffset(ZoneOffset.UTC), asked.id())
        .update();
    if (application.submittedAt() != null) {
      enter(application.file(), name, at);
    }
    tell(application, name, at);
    return find(asked.id()).orElseThrow();
  }

  /// Whoever applied, while the file is still open to them.
  private void tell(Application application, String name, Instant at) {
    var agent = application.applicant().account();
    if (agent != null && application.access().isOpenTo(agent)) {
      accounts
          .find(agent)
          .ifPresent(account ->
              events.publishEvent(
                  Tiding.of(
                      "authorization-signed",
                      account.addressee(),
                      Map.of("name", name, "type", application.type().name()),
                      at)));
    }
  }

  /// A draft has no history: what was signed for it enters that of the file.
  @EventListener
  void on(Submitted event) {
    for (var authorization : of(event.file())) {
      var signedBy = authorization.signedBy();
      var signedAt = authorization.signedAt();
      if (signedBy != null && signedAt != null) {
        enter(event.file(), signedBy, signedAt);
      }
    }
  }

  private void enter(FileNumber file, String name, Instant at) {
    history.add(
        file, new History.Entry("ownerAuthorized", Map.of("owner", name), Actor.SYSTEM, "", at));
  }

  private Optional<OwnerAuthorization> find(UUID id) {
    return jdbc.sql("select * from owner_authorizations where id = ?")
        .param(id)
        .query(OwnerAuthorizations::authorization)
        .optional();
  }

  private static OwnerAuthorization authorization(ResultSet row, int number) throws SQLException {
    return new OwnerAuthorization(
        row.getObject("id", UUID.class),
        FileNumber.of(row.getString("file_number")),
        row.getString("owner_name"),
        row.getString("email"),
        row.getString("asked_by"),
        Rows.instant(row, "asked_at"),
        row.getInt("words"),
        row.getString("signed_by"),
        Rows.instantOrNull(row, "signed_at"));
  }
}
