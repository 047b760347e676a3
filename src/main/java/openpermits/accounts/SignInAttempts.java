package openpermits.accounts;

import java.time.Duration;
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
@Component
public class SignInAttempts {

  private static final int FREE = 5;
  private static final Duration LONGEST = Duration.ofHours(1);

  private final JdbcClient jdbc;

  SignInAttempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Until when this address has to wait; empty when it need not.
  public Optional<Instant> lockedUntil(String email, Instant at) {
    return jdbc.sql(
            "select locked_until from sign_in_failures where email = ? and locked_until > ?")
        .params(key(email), timestamp(at))
        .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  public void failed(String email, Instant at) {
    var failures =
        jdbc.sql(
                """
                insert into sign_in_failures as f (email, failures, last_at) values (?, 1, ?)
                on conflict (email) do update set failures = f.failures + 1, last_at = excluded.last_at
                returning failures
                """)
            .params(key(email), timestamp(at))
            .query(Integer.class)
            .single();
    if (failures >= FREE) {
      jdbc.sql("update sign_in_failures set locked_until = ? where email = ?")
          .params(timestamp(at.plus(wait(failures))), key(email))
          .update();
    }
  }

  public void succeeded(String email) {
    jdbc.sql("delete from sign_in_failures where email = ?").param(key(email)).update();
  }

  static Duration wait(int failures) {
    var doublings = Math.min(failures - FREE, 10);
    var wait = Duration.ofMinutes(1L << doublings);
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }

  private static String key(String email) {
    var key = email.strip().toLowerCase(Locale.ROOT);
    return key.length() <= 320 ? key : key.substring(0, 320);
  }

  private static OffsetDateTime timestamp(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
