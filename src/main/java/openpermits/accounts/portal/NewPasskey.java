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

  private static final String KEPT = NewPasskey.class.getName();
  private static final Duration VALID = Duration.ofMinutes(10);

  static void begin(
      String name,
      PublicKeyCredentialCreationOptions asked,
      Instant at,
      HttpServletRequest request) {
    request.getSession().setAttribute(KEPT, new NewPasskey(name, asked, at.plus(VALID)));
  }

  static Optional<NewPasskey> of(HttpServletRequest request, Instant at) {
    return request.getSession().getAttribute(KEPT) instanceof NewPasskey passkey
            && passkey.until().isAfter(at)
        ? Optional.of(passkey)
        : Optional.empty();
  }

  static void forget(HttpServletRequest request) {
    request.getSession().removeAttribute(KEPT);
  }
}
