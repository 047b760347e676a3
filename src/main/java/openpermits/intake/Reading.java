package openpermits.intake;

import java.util.Map;

/// What the fields of a question come to.
public sealed interface Reading {

  /// An answer.
  ///
  /// @param value in the form it is stored in
  record Answered(String value) implements Reading {}

  /// Nothing was typed.
  record Blank() implements Reading {}

  /// Something was typed that is no answer.
  ///
  /// @param field where it has to be mended
  /// @param sentence the message that says how
  record Wrong(String field, String sentence, Map<String, Object> words) implements Reading {
    static Wrong of(String field, String sentence) {
      return new Wrong(field, sentence, Map.of());
    }
  }

  static Reading answered(String value) {
    return new Answered(value);
  }

  static Reading blank() {
    return new Blank();
  }
}
