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

  private static final String KEPT = PendingSignIn.class.getName();
  private static final Duration VALID = Duration.ofMinutes(10);

  /// Begins the wait, under a new number of the session: whoever knew the old one does not come
  /// along.
  static void begin(UUID account, String returnTo, Instant at, HttpServletRequest request) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(KEPT, new PendingSignIn(account, returnTo, at));
  }

  static Optional<PendingSignIn> of(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(KEPT) instanceof PendingSignIn pending
        ? Optional.of(pending)
        : Optional.empty();
  }

  static void forget(HttpServletRequest request) {
    request.getSession().removeAttribute(KEPT);
  }

  /// Whether the password has to be said again.
  boolean isTooOld(Instant at) {
    return since.plus(VALID).isBefore(at);
  }
}
