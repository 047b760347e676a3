package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/// A registration on its way through its three pages, as this browser's session keeps it.
///
/// @param isSent whether the link was mailed
record PendingRegistration(UUID id, ContactForm form, boolean isSent) implements Serializable {

  private static final String KEPT = PendingRegistration.class.getName();

  static Optional<PendingRegistration> of(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(KEPT) instanceof PendingRegistration pending
        ? Optional.of(pending)
        : Optional.empty();
  }

  static Optional<PendingRegistration> sent(HttpServletRequest request) {
    return of(request).filter(PendingRegistration::isSent);
  }

  void keep(HttpServletRequest request) {
    request.getSession().setAttribute(KEPT, this);
  }

  static void forget(HttpServletRequest request) {
    request.getSession().removeAttribute(KEPT);
  }

  PendingRegistration to(String email) {
    return new PendingRegistration(
        id, new ContactForm(form.kind(), email, form.details(), form.returnTo()), isSent);
  }
}
