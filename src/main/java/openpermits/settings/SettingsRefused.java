package openpermits.settings;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.PropertyBindingException;

/// Thrown at start for a settings file that cannot be used as it is written. The message is for the
/// person who wrote it: the file, the line, and what is wrong there.
public final class SettingsRefused extends RuntimeException {

  SettingsRefused(String file, String text, JacksonException cause) {
    super("%s, line %d: %s".formatted(file, line(text, cause), cause.getOriginalMessage()), cause);
  }

  private static int line(String text, JacksonException cause) {
    var place = cause.getLocation();
    var read = place == null ? 1 : Math.max(1, place.getLineNr());
    return cause instanceof PropertyBindingException unknown
        ? lastLineWith(unknown.getPropertyName() + ":", text, read)
        : read;
  }

  /// An unknown word is only noticed once what follows it is read, so its line is looked for.
  private static int lastLineWith(String word, String text, int read) {
    var lines = text.lines().toList();
    for (int line = Math.min(read, lines.size()); line > 0; line--) {
      if (lines.get(line - 1).contains(word)) {
        return line;
      }
    }
    return read;
  }
}
