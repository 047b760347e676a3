package openpermits.intake;

import java.util.Optional;
import openpermits.web.Text;
import openpermits.web.Typed;

/// A person's name as it is typed: in place of a signature, or read off paper.
public final class TypedName {

  private static final int LONGEST = 200;

  private TypedName() {}

  /// What is wrong with it; empty when nothing is.
  ///
  /// @param missing the sentence for a name that is missing
  public static Optional<String> wrong(String typed, String missing, Text text) {
    var name = Typed.of(typed.strip());
    if (name.isBlank()) {
      return Optional.of(text.say(missing));
    }
    if (name.hasForbiddenCharacters()) {
      return Optional.of(text.say("form.err.characters"));
    }
    return name.length() > LONGEST
        ? Optional.of(text.say("wiz.s7.err.long", "max", LONGEST))
        : Optional.empty();
  }
}
