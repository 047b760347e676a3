package openpermits.accounts;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.Link.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Secret links: each works once, for a while, for one purpose. Whoever reads the database cannot
/// follow them, since only a hash of each secret is there. Using one ends all others for the same.
@Repository
public class Links {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 32;

  private final JdbcClient jdbc;
  private final AccountRules rules;

  Links(JdbcClient jdbc, AccountRules rules) {
    this.jdbc = jdbc;
    this.rules = rules;
  }

  /// Makes one.
  ///
  /// @return its secret, which is nowhere else
  public String make(Link link, Instant at) {
    var secret = secret();
    jdbc.sql(
            "insert into links (token_hash, purpose, subject, email, expires_at) values (?, ?, ?, ?, ?)")
        .params(
            Sha256.of(secret),
            link.purpose().key(),
            link.subject(),
            link.email(),
            timestamp(at.plus(rules.validity(link.purpose()))))
        .update();
    return secret;
  }

  /// What a link is for, without using it: mail programs open links by themselves.
  public Optional<Link> find(Purpose purpose, String secret, Instant at) {
    return jdbc.sql(
            """
            select purpose, subject, email from links
             where token_hash = ? and purpose = ? and expires_at > ?
            """)
        .params(Sha256.of(secret), purpose.key(), timestamp(at))
        .query(Links::link)
        .optional();
  }

  /// Uses a link: of two who do at the same moment, one does.
  public Optional<Link> use(Purpose purpose, String secret, Instant at) {
    var used =
        jdbc.sql(
                """
                delete from links where token_hash = ? and purpose = ? and expires_at > ?
                returning purpose, subject, email
                """)
            .params(Sha256.of(secret), purpose.key(), timestamp(at))
            .query(Links::link)
            .optional();
    used.ifPresent(link -> end(purpose, link.subject()));
    return used;
  }

  /// Ends whatever was mailed to this registration or account for this purpose.
  void end(Purpose purpose, UUID subject) {
    jdbc.sql("delete from links where purpose = ? and subject = ?")
        .params(purpose.key(), subject)
        .update();
  }

  public void endAll(UUID subject) {
    jdbc.sql("delete from links where subject = ?").param(subject).update();
  }

  void forget(Instant now) {
    jdbc.sql("delete from links where expires_at <= ?").param(timestamp(now)).update();
  }

  private static String secret() {
    var bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Link link(ResultSet row, int number) throws SQLException {
    return new Link(
        Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
        row.getObject("subject", UUID.class),
        row.getString("email"));
  }

  private static OffsetDateTime timestamp(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
