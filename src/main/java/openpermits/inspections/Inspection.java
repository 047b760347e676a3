package openpermits.inspections;

import java.time.Instant;
import java.util.Locale;
import openpermits.kernel.Term;
import org.jspecify.annotations.Nullable;

/// A visit to the site.
///
/// @param stage what is inspected: `foundation`, `framing`
/// @param performedBy the inspector; null until it was performed
public record Inspection(
    long id,
    Stage stage,
    Instant scheduledAt,
    State state,
    @Nullable String performedBy,
    @Nullable Instant performedAt,
    boolean passed) {

  /// Which part of the work is looked at.
  public enum Stage implements Term {
    SITE,
    FOUNDATION,
    FRAMING,
    PLUMBING,
    FINAL;

    public static Stage of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String term() {
      return "inspection.stage." + key();
    }
  }

  /// What became of it.
  public enum State implements Term {
    SCHEDULED,
    PERFORMED,
    CANCELLED;

    public static State of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }

    @Override
    public String term() {
      return "inspection.state." + name().toLowerCase(Locale.ROOT);
    }
  }

  /// How it went, or that it has not been yet: the message that says it.
  public String outcome() {
    return switch (state) {
      case SCHEDULED, CANCELLED -> state.term();
      case PERFORMED -> passed ? "inspection.result.passed" : "inspection.result.not-passed";
    };
  }
}
