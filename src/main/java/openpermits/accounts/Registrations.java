package openpermits.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.Link.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Opens accounts. There is none until the link that was mailed to its address is used: nobody gets
/// hold of an address that is not theirs, and nobody learns whether it has an account.
@Repository
public class Registrations {

  /// How long after its links have expired somebody may still ask for another.
  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final LinkRequests requests;
  private final Links links;
  private final Identities identities;

  Registrations(
      JdbcClient jdbc,
      Accounts accounts,
      LinkRequests requests,
      Links links,
      Identities identities) {
    this.identities = identities;
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.requests = requests;
    this.links = links;
  }

  /// Keeps what somebody asked for and has the link mailed. The same registration sent twice is
  /// kept once.
  ///
  /// @param client where it comes from
  /// @return until when one has to wait; empty when it is done
  @Transactional
  public Optional<Instant> begin(Registration registration, String client) {
    if (!add(registration)) {
      return Optional.empty();
    }
    var wait = ask(registration.id(), registration.email(), client, registration.askedAt());
    if (wait.isPresent()) {
      delete(registration.id());
    }
    return wait;
  }

  /// Mails another link. The earlier ones go on working: the mail that comes last may be read
  /// first.
  @Transactional
  public Optional<Instant> again(UUID id, String client, Instant at) {
    return find(id).flatMap(registration -> ask(id, registration.email(), client, at));
  }

  /// Mails a link to another address, and ends those that went to the wrong one.
  @Transactional
  public Optional<Instant> correct(UUID id, String email, String client, Instant at) {
    var wait = find(id).flatMap(_ -> ask(id, email, client, at));
    if (wait.isEmpty()) {
      links.end(Purpose.CONFIRM, id);
      jdbc.sql("update registrations set email = ? where id = ?").params(email, id).update();
    }
    return wait;
  }

  /// Whose link this is; empty when it is no longer valid.
  public Optional<Registration> of(String secret, Instant at) {
    return links.find(Purpose.CONFIRM, secret, at).flatMap(link -> find(link.subject()));
  }

  /// Uses a link: the account is open.
  ///
  /// @return false when the link is no longer valid, or the address has an account by now
  @Transactional
  public boolean confirm(String secret, Instant at) {
    return links
        .use(Purpose.CONFIRM, secret, at)
        .flatMap(link -> find(link.subject()))
        .map(registration -> open(registration, at))
        .orElse(false);
  }

  private boolean open(Registration registration, Instant at) {
    delete(registration.id());
    return openProven(registration, at);
  }

  /// Opens the account of somebody whose address is proved already.
  ///
  /// @return false when the address has an account by now
  @Transactional
  public boolean openProven(Registration registration, Instant at) {
    var identity = registration.identity();
    var isOpen = accounts.open(registration, at);
    if (isOpen && identity != null) {
      identities.add(registration.id(), identity, at);
    }
    return isOpen;
  }

  Optional<Registration> find(@Nullable UUID id) {
    return jdbc.sql("select * from registrations where id = ?")
        .param(Objects.requireNonNullElse(id, new UUID(0, 0)))
        .query(Registrations::registration)
        .optional();
  }

  /// The last that was asked for with this address.
  Optional<Registration> latest(String email) {
    return jdbc.sql("select * from registrations where email = ? order by asked_at desc limit 1")
        .param(EmailAddress.kept(email))
        .query(Registrations::registration)
        .optional();
  }

  void forget(Instant now) {
    jdbc.sql("delete from registrations where asked_at <= ?")
        .param(timestamp(now.minus(KEPT)))
        .update();
  }

  private Optional<Instant> ask(UUID id, String email, String client, Instant at) {
    return requests.ask(LinkRequest.of(Purpose.CONFIRM, id, email, at), client);
  }

  private boolean add(Registration registration) {
    var details = registration.details();
    var identity = registration.identity();
    return jdbc.sql(
                """
                insert into registrations (id, kind, email, password_hash, issuer, subject, known_as, given_name,
                                           family_name, phone, language, return_to, asked_at)
                values (:id, :kind, :email, :hash, :issuer, :subject, :knownAs, :given,
                        :family, nullif(:phone, ''), :language, :returnTo, :at)
                on conflict do nothing
                """)
            .param("id", registration.id())
            .param("kind", registration.kind().key())
            .param("email", registration.email())
            .param("hash", registration.passwordHash())
            .param("issuer", identity == null ? null : identity.issuer())
            .param("subject", identity == null ? null : identity.subject())
            .param("knownAs", identity == null ? null : identity.knownAs())
            .param("given", details.givenName())
            .param("family", details.familyName())
            .param("phone", details.phone().digits())
            .param("language", details.language())
            .param("returnTo", registration.returnTo())
            .param("at", timestamp(registration.askedAt()))
            .update()
        == 1;
  }

  private void delete(UUID id) {
    jdbc.sql("delete from registrations where id = ?").param(id).update();
  }

  private static Registration registration(ResultSet row, int number) throws SQLException {
    return new Registration(
        row.getObject("id", UUID.class),
        Account.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("email"),
        row.getString("password_hash"),
        identity(row),
        new ContactDetails(
            row.getString("given_name"),
            row.getString("family_name"),
            new Phone(Objects.requireNonNullElse(row.getString("phone"), "")),
            row.getString("language")),
        row.getString("return_to"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Identity identity(ResultSet row) throws SQLException {
    return row.getString("issuer") == null
        ? null
        : new Identity(
            row.getString("issuer"), row.getString("subject"), row.getString("known_as"));
  }

  private static OffsetDateTime timestamp(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
