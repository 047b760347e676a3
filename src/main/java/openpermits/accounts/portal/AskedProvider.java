package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import openpermits.accounts.Clientele;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/// What an identity provider was asked for somebody, as this browser's session has it: an answer
/// counts in the same browser only, soon, and once.
///
/// @param returnTo the page that was asked for first; empty when none was
record AskedProvider(
    Clientele clientele, OAuth2AuthorizationRequest asked, String returnTo, Instant until)
    implements Serializable {

  private static final Duration VALID = Duration.ofMinutes(30);

  static void begin(
      Clientele clientele,
      OAuth2AuthorizationRequest asked,
      String returnTo,
      Instant at,
      HttpServletRequest request) {
    Errand.keep(new AskedProvider(clientele, asked, returnTo, at.plus(VALID)), request);
  }

  static Optional<AskedProvider> take(Clientele clientele, Instant at, HttpServletRequest request) {
    var asked = Errand.find(AskedProvider.class, request);
    asked.ifPresent(_ -> Errand.forget(AskedProvider.class, request));
    return asked.filter(kept -> kept.clientele() == clientele && kept.until().isAfter(at));
  }
}
