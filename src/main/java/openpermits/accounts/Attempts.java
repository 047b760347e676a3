package openpermits.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what is tried for an address by a client, and makes whoever tries too often wait: a
/// minute, then twice as long each time, an hour at most. Shared by all nodes.
@Component
public class Attempts {

  /// Stands for every address, or every client, together.
  static final String ALL = "";

  private final JdbcClient jdbc;

  Attempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What is tried, and how long it is remembered after the last time.
  enum Kind {
    SIGN_IN(Duration.ofDays(1)),
    SECOND_STEP(Duration.ofDays(1)),
    LINK(Duration.ofHours(1)),
    PIN(Duration.ofDays(1)),
    LOOKUP(Duration.ofMinutes(1));

    private final Duration memory;

    Kind(Duration memory) {
      this.memory = memory;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Until when this client has to wait to try this address; empty when it need not.
  Optional<Instant> lockedUntil(Kind kind, String email, String client, Instant at) {
    return jdbc.sql(
            """
            select locked_until from attempts
             where kind = ? and email = ? and client = ? and locked_until > ?
            """)
        .params(kind.key(), key(email), client, timestamp(at))
        .query(Attempts::instant)
        .optional();
  }

  /// One statement, so that attempts at the same moment are counted one after the other.
  ///
  /// @param free how many may be tried before the next has to wait
  /// @return until when the attempt has to wait, when another was faster to use the last free one
  Optional<Instant> count(Kind kind, String email, String client, int free, Instant at) {
    var counted =
        jdbc.sql(
                """
                insert into attempts as a (kind, email, client, number, last_at)
                values (:kind, :email, :client, 1, :at)
                on conflict (kind, email, client) do update
                   set number = case when a.last_at < :forgotten then 1 else a.number + 1 end,
                       last_at = excluded.last_at,
                       locked_until = case when a.last_at >= :forgotten and a.number + 1 >= :free then excluded.last_at
                         + least(interval '1 hour', interval '1 minute' * 2 ^ least(a.number + 1 - :free, 10)) end
                 where a.locked_until is null or a.locked_until <= excluded.last_at
                """)
            .param("kind", kind.key())
            .param("email", key(email))
            .param("client", client)
            .param("free", free)
            .param("at", timestamp(at))
            .param("forgotten", timestamp(at.minus(kind.memory)))
            .update();
    return counted == 1 ? Optional.empty() : lockedUntil(kind, email, client, at);
  }

  void succeeded(Kind kind, String email, String client) {
    jdbc.sql("delete from attempts where kind = ? and email = ? and client = ?")
        .params(kind.key(), key(email), client)
        .update();
  }

  /// Forgets all that was tried for this address, from everywhere.
  void forgive(Kind kind, String email) {
    jdbc.sql("delete from attempts where kind = ? and email = ?")
        .params(kind.key(), key(email))
        .update();
  }

  /// Attempts that nobody added to since; called by a timer.
  public int forget(Instant before) {
    return jdbc.sql("delete from attempts where last_at < ?").param(timestamp(before)).update();
  }

  private static Instant instant(ResultSet row, int number) throws SQLException {
    return row.getObject(1, OffsetDateTime.class).toInstant();
  }

  private static String key(String email) {
    var key = email.strip().toLowerCase(Locale.ROOT);
    return key.length() <= 320 ? key : key.substring(0, 320);
  }

  private static OffsetDateTime timestamp(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
