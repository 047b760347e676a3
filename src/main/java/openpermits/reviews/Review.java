package openpermits.reviews;

import java.time.Instant;
import java.util.Locale;
import openpermits.fees.CityFunction;
import openpermits.kernel.Term;
import org.jspecify.annotations.Nullable;

/// A part of the city's review of a file.
///
/// @param performedBy who completed it; null until then
public record Review(
    long id,
    CityFunction function,
    State state,
    @Nullable String performedBy,
    @Nullable Instant performedAt) {

  /// Whether it still waits for somebody.
  public enum State implements Term {
    OPEN,
    COMPLETED,
    /// Ended without being completed, since the file ended.
    CLOSED;

    public static State of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }

    @Override
    public String term() {
      return "review.state." + name().toLowerCase(Locale.ROOT);
    }
  }
}
