package openpermits.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import openpermits.web.Restored;

/// The fields of a page as somebody filled them in, by name. Those of a question begin with its
/// key: `summary`, `owner.name`. A field that is not there and an empty one are the same to a
/// question; whether the page had it at all is not.
public record Fields(Map<String, String> values) {

  public static final Fields NONE = new Fields(Map.of());

  public Fields {
    values = Map.copyOf(values);
  }

  /// Those that were typed before an interruption.
  public static Fields of(Restored restored) {
    return new Fields(
        restored.fields().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().getFirst())));
  }

  /// The field's text; empty when there is none.
  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  /// Those of one question.
  public Fields of(String question) {
    var own = new HashMap<>(values);
    own.keySet().removeIf(name -> !name.equals(question) && !name.startsWith(question + "."));
    return new Fields(own);
  }

  public boolean isBlank() {
    return values.values().stream().allMatch(String::isBlank);
  }

  /// These, with others for one question.
  Fields replacing(String question, Fields others) {
    var all = new HashMap<>(values);
    all.keySet().removeAll(of(question).values.keySet());
    all.putAll(others.values);
    return new Fields(all);
  }

  /// Whether both say the same, leaving out what says nothing.
  boolean sayTheSameAs(Fields others) {
    return filled().equals(others.filled());
  }

  private Map<String, String> filled() {
    var filled = new HashMap<String, String>();
    values.forEach((name, value) -> {
      if (!value.isBlank()) {
        filled.put(name, value.strip().replace("\r\n", "\n"));
      }
    });
    return filled;
  }
}
