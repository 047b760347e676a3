package openpermits.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts failed sign-ins by address, whether or not an account has it, and makes whoever fails too
/// often wait: five failures cost a minute, each further one twice as long, an hour at most. Shared
/// by all nodes.
///
/// Failures of one client do not shut out another: whoever knows somebody's address could otherwise
/// keep that person away. Only fifty of them, from many clients, make everybody wait.
@Component
public class SignInAttempts {

  private static final int FREE = 5;
  private static final int FREE_FROM_EVERYWHERE = 50;
  private static final String EVERYWHERE = "";

  private final JdbcClient jdbc;

  SignInAttempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Begins an attempt, which counts as failed until it has [#succeeded]: attempts at the same
  /// moment are not all let through because none has failed yet.
  ///
  /// @param client where it comes from; never empty
  /// @return until when this client has to wait to try this address; empty when it need not
  public Optional<Instant> begin(String email, String client, Instant at) {
    return lockedUntil(email, client, at)
        .or(() -> count(email, client, FREE, at))
        .or(() -> count(email, EVERYWHERE, FREE_FROM_EVERYWHERE, at));
  }

  public void succeeded(String email, String client) {
    jdbc.sql("delete from sign_in_failures where email = ? and client in (?, ?)")
        .params(key(email), client, EVERYWHERE)
        .update();
  }

  /// Failures that nobody added to since; called by a timer.
  public int forget(Instant before) {
    return jdbc.sql("delete from sign_in_failures where last_at < ?")
        .param(timestamp(before))
        .update();
  }

  private Optional<Instant> lockedUntil(String email, String client, Instant at) {
    return jdbc.sql(
            """
            select locked_until from sign_in_failures
             where email = ? and client in (?, ?) and locked_until > ?
             order by locked_until desc limit 1
            """)
        .params(key(email), client, EVERYWHERE, timestamp(at))
        .query(SignInAttempts::instant)
        .optional();
  }

  /// One statement, so that attempts at the same moment are counted one after the other.
  ///
  /// @param free how many may fail before the next has to wait
  /// @return until when the attempt has to wait, when another was faster to use the last free one
  private Optional<Instant> count(String email, String client, int free, Instant at) {
    var counted =
        jdbc.sql(
                """
                insert into sign_in_failures as f (email, client, failures, last_at)
                values (:email, :client, 1, :at)
                on conflict (email, client) do update
                   set failures = f.failures + 1,
                       last_at = excluded.last_at,
                       locked_until = case when f.failures + 1 >= :free then excluded.last_at
                         + least(interval '1 hour', interval '1 minute' * 2 ^ least(f.failures + 1 - :free, 10)) end
                 where f.locked_until is null or f.locked_until <= excluded.last_at
                """)
            .param("email", key(email))
            .param("client", client)
            .param("free", free)
            .param("at", timestamp(at))
            .update();
    return counted == 1 ? Optional.empty() : lockedUntil(email, client, at);
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
