package openpermits.documents;

import java.time.Instant;
import java.util.Map;
import openpermits.kernel.Reason;

/// Why a version of a document cannot be decided on, or opened: something happened to it since it
/// was shown.
public sealed interface Overtaken extends Reason {

  /// There is a later version.
  record Replaced(Instant at) implements Overtaken {}

  record Removed(Instant at) implements Overtaken {}

  /// A virus was found in it.
  record Infected() implements Overtaken {}

  /// Somebody else was faster.
  record Decided(Document.State state, String by, Instant at) implements Overtaken {}

  @Override
  default String key() {
    var name = getClass().getSimpleName();
    return "documents.overtaken." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  default Map<String, Object> words() {
    return switch (this) {
      case Replaced(var at) -> Map.of("date", at);
      case Removed(var at) -> Map.of("date", at);
      case Infected() -> Map.of();
      case Decided(var state, var by, var at) -> Map.of("state", state, "name", by, "date", at);
    };
  }
}
