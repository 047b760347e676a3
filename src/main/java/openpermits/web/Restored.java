package openpermits.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody had typed on this page before it was interrupted: to be shown again, never to be
/// sent by itself. A controller's method that takes one gets it; the form is then forgotten.
public record Restored(Map<String, List<String>> fields, @Nullable Why why) {

  /// What interrupted it.
  public enum Why {
    SESSION_ENDED,
    FORM_EXPIRED,
    /// What it was sent to was not there any more, or not yet again.
    GONE,
    LANGUAGE,
    /// The language was switched while errors were shown; they are shown again.
    LANGUAGE_WITH_ERRORS
  }

  static final Restored NOTHING = new Restored(Map.of(), null);

  public Restored {
    fields = Map.copyOf(fields);
  }

  public boolean isEmpty() {
    return why == null;
  }

  /// Whether the page had already told the person what was wrong.
  public boolean hadErrors() {
    return why == Why.LANGUAGE_WITH_ERRORS;
  }

  /// Whether the person should be told that what they typed is back.
  public boolean isWorthSaying() {
    return why == Why.SESSION_ENDED || why == Why.FORM_EXPIRED || why == Why.GONE;
  }

  public String value(String field) {
    return fields.getOrDefault(field, List.of("")).getFirst();
  }

  public boolean has(String field) {
    return fields.containsKey(field);
  }
}
