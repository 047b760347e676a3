package openpermits.documents;

import java.time.Instant;
import java.util.Map;
import openpermits.kernel.Reason;

/// Why staff cannot decide on a version of a document: something happened to it since it was shown.
public sealed interface Overtaken extends Reason {

  /// There is a later version.
  record Replaced(Instant at) implements Overtaken {}

  record Removed(Instant at) implements Overtaken {}

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
      case Decided(var state, var by, var at) -> Map.of("state", state, "name", by, "date", at);
    };
  }
}
