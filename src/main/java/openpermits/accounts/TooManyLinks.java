package openpermits.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import openpermits.kernel.Reason;

/// So many links were sent within the hour that the next has to wait.
///
/// @param minutes to wait, at least one
record TooManyLinks(long minutes) implements Reason {

  static TooManyLinks until(Instant until, Instant at) {
    return new TooManyLinks(Duration.between(at, until).toMinutes() + 1);
  }

  @Override
  public String key() {
    return "why.tooManyLinks";
  }

  @Override
  public Map<String, Object> words() {
    return Map.of("n", minutes);
  }
}
