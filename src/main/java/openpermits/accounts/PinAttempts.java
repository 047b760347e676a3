package openpermits.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.Attempts.Kind;
import org.springframework.stereotype.Component;

/// Counts wrong PINs by account: whoever tries too many has to wait, on every node.
@Component
public class PinAttempts {

  private final Attempts attempts;

  PinAttempts(Attempts attempts) {
    this.attempts = attempts;
  }

  /// Begins an attempt, which counts as wrong until it has [#succeeded].
  ///
  /// @param free how many wrong ones cost nothing
  /// @return until when one has to wait; empty when one need not
  public Optional<Instant> begin(UUID account, int free, Instant at) {
    return attempts
        .lockedUntil(Kind.PIN, account.toString(), Attempts.ALL, at)
        .or(() -> attempts.count(Kind.PIN, account.toString(), Attempts.ALL, free, at));
  }

  public void succeeded(UUID account) {
    attempts.succeeded(Kind.PIN, account.toString(), Attempts.ALL);
  }
}
