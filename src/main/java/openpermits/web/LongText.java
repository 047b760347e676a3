package openpermits.web;

import java.util.Map;

/// The rules of a required text: something to read, 2,000 characters at most, as a browser counts
/// them, and none that cannot be stored. Shown by `web/longText.jte`.
public final class LongText {

  public static final int LONGEST = 2000;

  private LongText() {}

  /// What is wrong, by field; empty when nothing is.
  ///
  /// @param empty the sentence for a text that is missing
  public static Map<String, String> errors(String field, Typed typed, String empty, Text text) {
    if (typed.isBlank()) {
      return Map.of(field, text.say(empty));
    }
    if (typed.hasForbiddenCharacters()) {
      return Map.of(field, text.say("form.err.characters"));
    }
    return typed.length() > LONGEST
        ? Map.of(field, text.say("withdraw.err.long", "max", LONGEST))
        : Map.of();
  }
}
