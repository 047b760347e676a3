package openpermits.accounts.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import openpermits.web.Text;
import org.springframework.stereotype.Component;

/// Says how long somebody has to wait who tried too often.
@Component
class Waits {

  private final Clock clock;

  Waits(Clock clock) {
    this.clock = clock;
  }

  /// Rounded up: never « 0 minutes ».
  long minutes(Instant until) {
    var seconds = Duration.between(clock.instant(), until).toSeconds();
    return Math.max(1, Math.ceilDiv(seconds, 60));
  }

  /// Beside a field.
  Map<String, String> at(String field, Instant until, Text text) {
    return Map.of(field, text.say("err.429", "n", minutes(until)));
  }
}
