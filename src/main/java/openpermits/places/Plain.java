package openpermits.places;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is compared: without accents, case or punctuation. Does what `searchable` does in the
/// database.
final class Plain {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

  private Plain() {}

  static String text(String written) {
    return String.join(" ", words(written));
  }

  static List<String> words(String written) {
    return Arrays.stream(BETWEEN.split(lowered(written), -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// Punctuation kept.
  static String lowered(String written) {
    var plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
  }
}
