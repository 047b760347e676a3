package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Recovery codes that were just made and that their owner has not kept yet, sealed, as this
/// browser's session has them: a page that was lost on its way, or is wanted in the other language,
/// can be asked for again.
record CodesToShow(String sealed, boolean isTurnedOn, Instant until) implements Serializable {

  private static final Duration SHOWN_FOR = Duration.ofMinutes(10);

  static void keep(String sealed, boolean isTurnedOn, Instant at, HttpServletRequest request) {
    Errand.keep(new CodesToShow(sealed, isTurnedOn, at.plus(SHOWN_FOR)), request);
  }

  static Optional<CodesToShow> of(HttpServletRequest request, Instant at) {
    return Errand.find(CodesToShow.class, request).filter(codes -> codes.until().isAfter(at));
  }

  static void forget(HttpServletRequest request) {
    Errand.forget(CodesToShow.class, request);
  }
}
