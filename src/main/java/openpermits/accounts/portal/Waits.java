package openpermits.accounts.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import openpermits.accounts.portal.Troubles.Trouble;
import openpermits.web.Text;
import org.springframework.stereotype.Component;

/// Says what is wrong with a form, and how long somebody has to wait who tried too often.
@Component
class Waits {

  private final Clock clock;

  Waits(Clock clock) {
    this.clock = clock;
  }

  /// Rounded up: never « 0 minutes ».
  private long minutes(Instant until) {
    var seconds = Duration.between(clock.instant(), until).toSeconds();
    return Math.max(1, Math.ceilDiv(seconds, 60));
  }

  /// Beside a field.
  static Troubles at(String field, Instant until) {
    return Troubles.waiting(field, "err.429", until);
  }

  /// Beside their fields.
  Map<String, String> said(Troubles troubles, Text text) {
    return troubles.said(trouble -> sentence(trouble, text));
  }

  private String sentence(Trouble trouble, Text text) {
    var until = trouble.until();
    return until == null
        ? text.say(trouble.sentence())
        : text.say(trouble.sentence(), "n", minutes(until));
  }
}
