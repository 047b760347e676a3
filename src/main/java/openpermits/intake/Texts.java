package openpermits.intake;

import java.util.Map;
import java.util.Optional;
import openpermits.web.Typed;

/// What is common to everything that is typed as text.
final class Texts {

  private Texts() {}

  /// One line, without what stands around it.
  static String line(String typed) {
    return typed.strip().replaceAll("\\s+", " ");
  }

  static String lines(String typed) {
    return Typed.of(typed).text().strip();
  }

  static Optional<Reading.Wrong> wrong(String field, String text, int most) {
    var typed = Typed.of(text.strip());
    if (typed.hasForbiddenCharacters()) {
      return Optional.of(Reading.Wrong.of(field, "form.err.characters"));
    }
    return typed.length() > most
        ? Optional.of(new Reading.Wrong(field, "wiz.err.long", Map.of("max", most)))
        : Optional.empty();
  }
}
