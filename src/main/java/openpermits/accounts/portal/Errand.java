package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/// What this browser's session keeps from one page of an errand to the next, one note of each kind.
final class Errand {

  private Errand() {}

  static void keep(Serializable note, HttpServletRequest request) {
    request.getSession().setAttribute(note.getClass().getName(), note);
  }

  /// Begins no session.
  static <T> Optional<T> find(Class<T> kind, HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable(session.getAttribute(kind.getName()))
            .filter(kind::isInstance)
            .map(kind::cast);
  }

  static void forget(Class<?> kind, HttpServletRequest request) {
    request.getSession().removeAttribute(kind.getName());
  }
}
