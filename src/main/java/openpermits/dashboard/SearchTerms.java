package openpermits.dashboard;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import openpermits.kernel.FileNumber;

/// What somebody looks for, in words that the register may have: without accents, case or
/// punctuation, and with every way to write a type of street or a direction.
///
/// @param words in lower case, without accents: letters and digits only
public record SearchTerms(List<String> words) {

  private static final List<List<String>> SAME =
      List.of(
          List.of("av", "ave", "avenue"),
          List.of("st", "street", "rue"),
          List.of("rd", "road", "ch", "chemin"),
          List.of("dr", "drive", "promenade", "prom"),
          List.of("blvd", "boul", "boulevard"),
          List.of("cres", "crescent", "croissant"),
          List.of("ln", "lane", "ruelle"),
          List.of("o", "ouest", "w", "west"),
          List.of("e", "est", "east"),
          List.of("n", "nord", "north"),
          List.of("s", "sud", "south"));

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("([a-z]{3})(\\d{4})(\\d{1,6})");
  private static final Pattern DRAFT = Pattern.compile("draft(\\d{1,6})");

  public static SearchTerms of(String typed) {
    var plain = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD)).replaceAll("");
    return new SearchTerms(
        Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT).replace("œ", "oe"), -1))
            .filter(word -> !word.isEmpty())
            .limit(12)
            .toList());
  }

  /// A whole file number, however it is spaced and punctuated: `con 2024 409`.
  public Optional<FileNumber> fileNumber() {
    var joined = String.join("", words);
    var number = NUMBER.matcher(joined);
    if (number.matches()) {
      var type = number.group(1).toUpperCase(Locale.ROOT);
      return FileNumber.read(type + "-" + number.group(2) + "-" + sixDigits(number.group(3)));
    }
    var draft = DRAFT.matcher(joined);
    return draft.matches()
        ? FileNumber.read("DRAFT-" + sixDigits(draft.group(1)))
        : Optional.empty();
  }

  /// Three characters at least, or any number.
  public boolean isEnough() {
    return words.stream().anyMatch(word -> word.length() >= 3 || isNumber(word));
  }

  /// Regular expressions of PostgreSQL, all of which a file found matches: types and directions as
  /// whole words in any of their spellings, numbers whole but for zeros before them, other words
  /// from their beginning.
  List<String> patterns() {
    return words.stream().map(SearchTerms::pattern).toList();
  }

  private static String pattern(String word) {
    if (isNumber(word)) {
      return "\\m0*" + word + "(?![0-9])";
    }
    return SAME.stream()
        .filter(group -> group.contains(word))
        .findFirst()
        .map(group -> "\\m(" + String.join("|", group) + ")\\M")
        .orElse("\\m" + word);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  private static String sixDigits(String digits) {
    return "%06d".formatted(Integer.parseInt(digits));
  }
}
