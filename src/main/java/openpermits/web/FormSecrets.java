package openpermits.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/// Reads the secret by which a form proves that it is ours. One that somebody has changed is wrong,
/// also when the bytes that it hides are no text: Spring's own reader fails on those.
final class FormSecrets implements CsrfTokenRequestHandler {

  private final CsrfTokenRequestHandler reader = new XorCsrfTokenRequestAttributeHandler();

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> secret) {
    reader.handle(request, response, secret);
  }

  @Override
  public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken secret) {
    try {
      return reader.resolveCsrfTokenValue(request, secret);
    } catch (IllegalArgumentException noText) {
      return null;
    }
  }
}
