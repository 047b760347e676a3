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
public record SearchTerms(List<List<String>> terms) {

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
  private static final Pattern NUMBER =
      Pattern.compile("([a-z]{3})\\s+(\\d{4})\\s+(\\d{1,6})", Pattern.CASE_INSENSITIVE);

  public static SearchTerms of(String typed) {
    return new SearchTerms(words(typed).stream().map(SearchTerms::meaning).toList());
  }

  /// A whole file number, however it is spaced and punctuated: `con 2024 409`.
  public static Optional<FileNumber> fileNumber(String typed) {
    var match = NUMBER.matcher(String.join(" ", words(typed)));
    return match.matches()
        ? FileNumber.read(
            "%s-%s-%06d"
                .formatted(
                    match.group(1).toUpperCase(Locale.ROOT),
                    match.group(2),
                    Integer.parseInt(match.group(3))))
        : Optional.empty();
  }

  /// Three characters at least, or any number.
  public boolean isEnough() {
    return terms.stream()
        .map(List::getFirst)
        .anyMatch(word -> word.length() >= 3 || word.chars().allMatch(Character::isDigit));
  }

  private static List<String> words(String typed) {
    var plain = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT).replace("œ", "oe"), -1))
        .filter(word -> !word.isEmpty())
        .limit(12)
        .toList();
  }

  private static List<String> meaning(String word) {
    return SAME.stream().filter(group -> group.contains(word)).findFirst().orElse(List.of(word));
  }
}
