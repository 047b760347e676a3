package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/// A registration on its way through its three pages, as this browser's session keeps it.
///
/// @param isSent whether the link was mailed
record PendingRegistration(UUID id, ContactForm form, boolean isSent) implements Serializable {

  static Optional<PendingRegistration> of(HttpServletRequest request) {
    return Errand.find(PendingRegistration.class, request);
  }

  static Optional<PendingRegistration> sent(HttpServletRequest request) {
    return of(request).filter(PendingRegistration::isSent);
  }

  void keep(HttpServletRequest request) {
    Errand.keep(this, request);
  }

  static void forget(HttpServletRequest request) {
    Errand.forget(PendingRegistration.class, request);
  }

  PendingRegistration to(String email) {
    return new PendingRegistration(
        id, new ContactForm(form.kind(), email, form.details(), form.returnTo()), isSent);
  }
}
