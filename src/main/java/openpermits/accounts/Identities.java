package openpermits.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.AccountEvent.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which account an identity opens: one at most, which its owner linked, or opened with it.
@Repository
public class Identities {

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final ApplicationEventPublisher events;

  Identities(JdbcClient jdbc, Accounts accounts, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.events = events;
  }

  public Optional<Account> owner(Identity identity) {
    return jdbc.sql("select account from identities where issuer = ? and subject = ?")
        .params(identity.issuer(), identity.subject())
        .query(UUID.class)
        .optional()
        .flatMap(accounts::find);
  }

  /// The latest last.
  public List<LinkedIdentity> of(UUID account) {
    return jdbc.sql("select * from identities where account = ? order by linked_at, id")
        .param(account)
        .query(Identities::linked)
        .list();
  }

  /// Links an identity to the account of somebody who has proved both.
  ///
  /// @return false when it is another account's
  @Transactional
  public boolean link(Account account, Identity identity, Instant at) {
    if (add(account.id(), identity, at)) {
      tell(Kind.IDENTITY_LINKED, account, at);
      return true;
    }
    return owner(identity).filter(owner -> owner.id().equals(account.id())).isPresent();
  }

  /// Links an identity and tells nobody.
  ///
  /// @return false when it is an account's already
  boolean add(UUID account, Identity identity, Instant at) {
    return jdbc.sql(
                """
                insert into identities (id, account, issuer, subject, known_as, linked_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(
                UUID.randomUUID(),
                account,
                identity.issuer(),
                identity.subject(),
                identity.knownAs(),
                timestamp(at))
            .update()
        == 1;
  }

  /// Unlinks one of this account's.
  ///
  /// @return false when it has no such identity
  @Transactional
  public boolean unlink(Account account, UUID id, Instant at) {
    var isGone =
        jdbc.sql("delete from identities where account = ? and id = ?")
                .params(account.id(), id)
                .update()
            == 1;
    if (isGone) {
      tell(Kind.IDENTITY_UNLINKED, account, at);
    }
    return isGone;
  }

  public void used(Identity identity, Instant at) {
    jdbc.sql("update identities set last_used_at = ? where issuer = ? and subject = ?")
        .params(timestamp(at), identity.issuer(), identity.subject())
        .update();
  }

  /// Of an account that is closed.
  void forget(UUID account) {
    jdbc.sql("delete from identities where account = ?").param(account).update();
  }

  private void tell(Kind kind, Account account, Instant at) {
    events.publishEvent(AccountEvent.of(kind, account.addressee(), at));
  }

  private static LinkedIdentity linked(ResultSet row, int number) throws SQLException {
    var used = row.getObject("last_used_at", OffsetDateTime.class);
    return new LinkedIdentity(
        row.getObject("id", UUID.class),
        new Identity(row.getString("issuer"), row.getString("subject"), row.getString("known_as")),
        row.getObject("linked_at", OffsetDateTime.class).toInstant(),
        used == null ? null : used.toInstant());
  }

  private static OffsetDateTime timestamp(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
