package openpermits.accounts;

import java.time.Instant;
import java.util.Optional;
import openpermits.accounts.Attempts.Kind;
import org.springframework.stereotype.Component;

/// Counts failed sign-ins by address, whether or not an account has it, and makes whoever fails too
/// often wait: five failures cost a minute, each further one twice as long, an hour at most. Shared
/// by all nodes.
///
/// Failures of one client do not shut out another: whoever knows somebody's address could otherwise
/// keep that person away. Only fifty of them, from many clients, make everybody wait.
@Component
class SignInAttempts {

  private static final int FREE = 5;
  private static final int FREE_FROM_EVERYWHERE = 50;

  private final Attempts attempts;

  SignInAttempts(Attempts attempts) {
    this.attempts = attempts;
  }

  /// Begins an attempt, which counts as failed until it has [#succeeded]: attempts at the same
  /// moment are not all let through because none has failed yet.
  ///
  /// @param kind what is tried: the password, or the second step
  /// @param whose the address that is tried, or the account
  /// @param client where it comes from; never empty
  /// @return until when this client has to wait to try this address; empty when it need not
  Optional<Instant> begin(Kind kind, String whose, String client, Instant at) {
    return attempts
        .lockedUntil(kind, whose, client, at)
        .or(() -> attempts.lockedUntil(kind, whose, Attempts.ALL, at))
        .or(() -> attempts.count(kind, whose, client, FREE, at))
        .or(() -> attempts.count(kind, whose, Attempts.ALL, FREE_FROM_EVERYWHERE, at));
  }

  void succeeded(Kind kind, String whose, String client) {
    attempts.succeeded(kind, whose, client);
    attempts.succeeded(kind, whose, Attempts.ALL);
  }

  /// Whoever has proved to own the address need not wait for what others tried as its password.
  void forgive(String email) {
    attempts.forgive(Kind.SIGN_IN, email);
  }
}
