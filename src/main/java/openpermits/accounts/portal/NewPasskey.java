package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/// A passkey that a device is about to make for somebody who has just said the password, as this
/// browser's session has it.
///
/// @param name what its owner will call it
record NewPasskey(String name, PublicKeyCredentialCreationOptions asked, Instant until)
    implements Serializable {

  private static final Duration VALID = Duration.ofMinutes(10);

  static void begin(
      String name,
      PublicKeyCredentialCreationOptions asked,
      Instant at,
      HttpServletRequest request) {
    Errand.keep(new NewPasskey(name, asked, at.plus(VALID)), request);
  }

  static Optional<NewPasskey> of(HttpServletRequest request, Instant at) {
    return Errand.find(NewPasskey.class, request).filter(passkey -> passkey.until().isAfter(at));
  }

  static void forget(HttpServletRequest request) {
    Errand.forget(NewPasskey.class, request);
  }
}
