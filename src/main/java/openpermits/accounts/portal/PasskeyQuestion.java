package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/// What the sign-in page asks of a device, as this browser's session has it. All its pages ask the
/// same, until one is answered, rightly or not: no answer is taken twice.
final class PasskeyQuestion {

  private static final String KEPT = PasskeyQuestion.class.getName();

  private PasskeyQuestion() {}

  static PublicKeyCredentialRequestOptions asked(
      HttpServletRequest request, Supplier<PublicKeyCredentialRequestOptions> fresh) {
    return kept(request)
        .orElseGet(() -> {
          var question = fresh.get();
          request.getSession().setAttribute(KEPT, question);
          return question;
        });
  }

  static Optional<PublicKeyCredentialRequestOptions> take(HttpServletRequest request) {
    var question = kept(request);
    question.ifPresent(_ -> request.getSession().removeAttribute(KEPT));
    return question;
  }

  private static Optional<PublicKeyCredentialRequestOptions> kept(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null
            && session.getAttribute(KEPT) instanceof PublicKeyCredentialRequestOptions question
        ? Optional.of(question)
        : Optional.empty();
  }
}
