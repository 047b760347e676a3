package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import openpermits.accounts.Clientele;
import openpermits.accounts.Identity;
import openpermits.accounts.ProviderClaims;

/// Somebody whom an identity provider knows and no account does yet, as this browser's session has
/// it. It opens no door: they open an account, or sign in to theirs and link both.
///
/// @param returnTo the page that was asked for first; empty when none was
record ProvenIdentity(
    Clientele clientele, Identity identity, ProviderClaims claims, String returnTo, Instant until)
    implements Serializable {

  private static final Duration VALID = Duration.ofMinutes(30);

  /// Keeps it under a new number of the session: whoever knew the old one does not come along.
  static void begin(
      Clientele clientele,
      Identity identity,
      ProviderClaims claims,
      String returnTo,
      Instant at,
      HttpServletRequest request) {
    request.getSession();
    request.changeSessionId();
    Errand.keep(new ProvenIdentity(clientele, identity, claims, returnTo, at.plus(VALID)), request);
  }

  static Optional<ProvenIdentity> of(HttpServletRequest request, Instant at) {
    return Errand.find(ProvenIdentity.class, request).filter(proven -> proven.until().isAfter(at));
  }

  static void forget(HttpServletRequest request) {
    Errand.forget(ProvenIdentity.class, request);
  }
}
