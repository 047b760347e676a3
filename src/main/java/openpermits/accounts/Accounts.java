package openpermits.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Everyone who has an account.
@Repository
public class Accounts {

  private static final String SELECT =
      """
      select id, email, given_name, family_name, display_name, title_en, title_fr, kind, phone, language, role
        from accounts
      """;

  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Account> find(UUID id) {
    return jdbc.sql(SELECT + " where id = ?").param(id).query(Accounts::account).optional();
  }

  /// Finds by address, in any case.
  public Optional<Account> find(String email) {
    return jdbc.sql(SELECT + " where email = ?")
        .param(email.toLowerCase(Locale.ROOT))
        .query(Accounts::account)
        .optional();
  }

  public List<Account> staff() {
    return jdbc.sql(SELECT + " where role in ('officer', 'supervisor') order by family_name, id")
        .query(Accounts::account)
        .list();
  }

  Optional<String> passwordHash(UUID id) {
    return jdbc.sql("select password_hash from accounts where id = ? and password_hash is not null")
        .param(id)
        .query((row, number) -> row.getString(1))
        .optional();
  }

  /// Whether somebody can sign in with a password; who opened the account through an identity
  /// provider cannot until they choose one.
  public boolean hasPassword(UUID account) {
    return passwordHash(account).isPresent();
  }

  public boolean wants(UUID account, Notice notice) {
    return wanted(account).contains(notice);
  }

  public Set<Notice> wanted(UUID account) {
    var wanted = EnumSet.allOf(Notice.class);
    jdbc.sql("select notice from declined_notices where account = ?")
        .param(account)
        .query((row, number) -> row.getString(1))
        .list()
        .forEach(declined -> wanted.removeIf(notice -> notice.key().equals(declined)));
    return wanted;
  }

  @Transactional
  public void choose(UUID account, Set<Notice> wanted) {
    jdbc.sql("delete from declined_notices where account = ?").param(account).update();
    EnumSet.allOf(Notice.class).stream()
        .filter(notice -> !wanted.contains(notice))
        .forEach(notice ->
            jdbc.sql("insert into declined_notices (account, notice) values (?, ?)")
                .params(account, notice.key())
                .update());
  }

  /// Changes how the municipality knows this person and which language it writes in. Whoever is
  /// shown under their own name is shown under the new one.
  public void change(UUID account, ContactDetails details) {
    jdbc.sql(
            """
            update accounts
               set display_name = case when display_name = given_name || ' ' || family_name
                                       then :given || ' ' || :family else display_name end,
                   given_name = :given, family_name = :family, phone = nullif(:phone, ''), language = :language
             where id = :id
            """)
        .param("given", details.givenName())
        .param("family", details.familyName())
        .param("phone", details.phone().digits())
        .param("language", details.language())
        .param("id", account)
        .update();
  }

  /// Opens the account of somebody who has proved to own the address.
  ///
  /// @return false when the address has one by now
  boolean open(Registration registration, Instant at) {
    var details = registration.details();
    return jdbc.sql(
                """
                insert into accounts (id, email, password_hash, given_name, family_name, display_name, kind, phone,
                                      language, role, terms_accepted_at, created_at)
                values (:id, :email, :hash, :given, :family, :name, :kind, nullif(:phone, ''),
                        :language, 'applicant', :accepted, :at)
                on conflict do nothing
                """)
            .param("id", registration.id())
            .param("email", registration.email())
            .param("hash", registration.passwordHash())
            .param("given", details.givenName())
            .param("family", details.familyName())
            .param("name", details.givenName() + " " + details.familyName())
            .param("kind", registration.kind().key())
            .param("phone", details.phone().digits())
            .param("language", details.language())
            .param("accepted", timestamp(registration.askedAt()))
            .param("at", timestamp(at))
            .update()
        == 1;
  }

  void changePassword(UUID account, String hash) {
    jdbc.sql("update accounts set password_hash = ? where id = ?").params(hash, account).update();
  }

  /// Moves the account to another address.
  ///
  /// @return false when somebody else has the address by now
  boolean move(UUID account, String email) {
    return jdbc.sql(
                """
                update accounts set email = :email
                 where id = :id and closed_at is null
                   and not exists (select from accounts where email = :email)
                """)
            .param("email", email)
            .param("id", account)
            .update()
        == 1;
  }

  void signedIn(UUID account, Instant at) {
    jdbc.sql(
            "update accounts set signed_in_before_at = signed_in_at, signed_in_at = ? where id = ?")
        .params(timestamp(at), account)
        .update();
  }

  /// When this person last signed in before the present session; empty when never.
  public Optional<Instant> signedInBefore(UUID account) {
    return jdbc.sql(
            "select signed_in_before_at from accounts where id = ? and signed_in_before_at is not null")
        .param(account)
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  /// Holds an account until the transaction ends, so that it is not closed meanwhile: whoever
  /// begins an application and whoever closes the account go one after the other.
  ///
  /// @return whether it is open
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean hold(UUID account) {
    return jdbc.sql("select 1 from accounts where id = ? and closed_at is null for update")
        .param(account)
        .query((row, _) -> row.getInt(1))
        .optional()
        .isPresent();
  }

  /// Forgets whatever files do not need: the name stays for them, and nobody can sign in.
  void close(UUID account, Instant at) {
    jdbc.sql("delete from declined_notices where account = ?").param(account).update();
    jdbc.sql(
            """
            update accounts
               set email = 'closed-' || id || ?, password_hash = '', phone = null,
                   signed_in_at = null, signed_in_before_at = null, closed_at = ?
             where id = ?
            """)
        .params(Account.NOWHERE, timestamp(at), account)
        .update();
  }

  /// Forgets somebody whom no file names.
  void delete(UUID account) {
    jdbc.sql("delete from accounts where id = ?").param(account).update();
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        row.getString("email"),
        row.getString("given_name"),
        row.getString("family_name"),
        row.getString("display_name"),
        new Bilingual(words(row, "title_en"), words(row, "title_fr")),
        Account.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        new Phone(words(row, "phone")),
        row.getString("language"),
        Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)));
  }

  private static OffsetDateTime timestamp(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static String words(ResultSet row, String column) throws SQLException {
    var words = row.getString(column);
    return words == null ? "" : words;
  }
}
