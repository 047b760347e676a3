package openpermits.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.Attempts.Kind;
import org.springframework.stereotype.Component;

/// Counts what a script looks up for an account while its person types: more of it than anybody
/// types without a minute's pause has to wait for a minute, on every node.
@Component
public class LookupAttempts {

  /// Four a second for half a minute.
  public static final int FREE = 120;

  private final Attempts attempts;

  LookupAttempts(Attempts attempts) {
    this.attempts = attempts;
  }

  /// Counts a lookup and says until when it has to wait; empty when it need not.
  public Optional<Instant> begin(UUID account, Instant at) {
    return attempts
        .lockedUntil(Kind.LOOKUP, account.toString(), Attempts.ALL, at)
        .or(() -> attempts.count(Kind.LOOKUP, account.toString(), Attempts.ALL, FREE, at));
  }
}
