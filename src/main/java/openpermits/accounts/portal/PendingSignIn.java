package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody whose password was right and who has not passed the second step, as this browser's
/// session keeps it. That session is nobody's yet: it opens no door.
///
/// @param returnTo the page that was asked for first; empty when none was
record PendingSignIn(UUID account, String returnTo, Instant since) implements Serializable {

  private static final Duration VALID = Duration.ofMinutes(10);

  /// Begins the wait, under a new number of the session: whoever knew the old one does not come
  /// along.
  static void begin(UUID account, String returnTo, Instant at, HttpServletRequest request) {
    request.getSession();
    request.changeSessionId();
    Errand.keep(new PendingSignIn(account, returnTo, at), request);
  }

  static Optional<PendingSignIn> of(HttpServletRequest request) {
    return Errand.find(PendingSignIn.class, request);
  }

  static void forget(HttpServletRequest request) {
    Errand.forget(PendingSignIn.class, request);
  }

  /// Whether the password has to be said again.
  boolean isTooOld(Instant at) {
    return since.plus(VALID).isBefore(at);
  }
}
