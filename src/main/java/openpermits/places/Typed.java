package openpermits.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What somebody typed to find an address, taken apart. Nothing is decided yet about what may mean
/// two things: in « 5 park », `park` may be a name or a type.
///
/// @param number the civic number in upper case: `110`, `110A`, `110 1/2`; empty when there is none
/// @param postalCode `K1P 1J1`; empty when there is none
/// @param words all others, in the order typed; those of a unit are left out
record Typed(String number, String postalCode, List<Word> words) {

  private static final int MOST_CHARACTERS = 200;
  private static final int MOST_WORDS = 8;

  private static final Pattern POSTAL_CODE =
      Pattern.compile("\\b([a-z]\\d[a-z])[ -]?(\\d[a-z]\\d)\\b");
  private static final Pattern UNIT_BEFORE = Pattern.compile("^\\s*\\w{1,6}\\s*-\\s*(?=\\d)");
  private static final Pattern NUMBER_WITH_HALF =
      Pattern.compile("\\b(\\d+)\\s+1[/⁄]2\\b|\\b(\\d+)1⁄2");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[a-z]?");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th|e|er|re|ere|eme)");

  static Typed of(String typed, StreetWords known, Set<String> towns) {
    var text = Plain.lowered(typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS)));
    var code = POSTAL_CODE.matcher(text).results().findFirst();
    var rest = UNIT_BEFORE.matcher(withoutUnit(without(text, code), known)).replaceFirst("");
    var half = NUMBER_WITH_HALF.matcher(rest).results().findFirst();
    var words = new ArrayList<>(Plain.words(without(rest, half)));
    var number = half.map(Typed::withHalf).orElseGet(() -> takeNumber(words));
    return new Typed(
        number,
        code.map(found -> found.group(1) + " " + found.group(2))
            .orElse("")
            .toUpperCase(Locale.ROOT),
        words.stream().limit(MOST_WORDS).map(word -> word(word, known, towns)).toList());
  }

  /// What the street may be called: without and with what may be types, directions and names of
  /// towns; and by itself each word that is neither a type nor a direction.
  List<String> names() {
    var sure = words.stream().filter(Word::isName).filter(word -> word.text().length() > 2);
    var alone = sure.flatMap(word -> word.spellings().stream());
    return Stream.concat(parts().flatMap(this::joined), alone)
        .filter(name -> name.length() > 1 || name.matches("\\d"))
        .distinct()
        .toList();
  }

  private static Stream<Predicate<Word>> parts() {
    Predicate<Word> all = _ -> true;
    return Stream.<Predicate<Word>>of(all, word -> !word.mayBeElsewhere())
        .flatMap(town -> Stream.of(town, town.and(word -> !word.mayBeDirection())))
        .flatMap(part -> Stream.of(part, part.and(word -> !word.mayBeType())));
  }

  /// As typed, and with every word written the other ways.
  private Stream<String> joined(Predicate<Word> part) {
    var chosen = words.stream().filter(part).toList();
    var asTyped = String.join(" ", chosen.stream().map(Word::text).toList());
    var otherwise =
        String.join(
            " ",
            chosen.stream()
                .map(word ->
                    word.spellings().stream()
                        .filter(other -> !other.equals(word.text()))
                        .findFirst()
                        .orElse(word.text()))
                .toList());
    return Stream.of(asTyped, otherwise);
  }

  private static Word word(String text, StreetWords known, Set<String> towns) {
    return new Word(
        text,
        known.spellings(text),
        known.types(text),
        known.direction(text).orElse(null),
        towns.contains(text),
        known.isProvince(text));
  }

  /// The first word if it is a number, or else the last one that is: « 3500 highway 7 » as well as
  /// « highway 7 3500 ». A street that is a number by itself, « 7 », keeps none.
  private static String takeNumber(List<String> words) {
    var at = !words.isEmpty() && isNumber(words.getFirst()) ? 0 : lastNumber(words);
    return at < 0 ? "" : words.remove(at).toUpperCase(Locale.ROOT);
  }

  private static int lastNumber(List<String> words) {
    var at = words.size() - 1;
    while (at >= 0 && !isNumber(words.get(at))) {
      at--;
    }
    return at;
  }

  private static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches() && !ORDINAL.matcher(word).matches();
  }

  private static String withHalf(MatchResult found) {
    return (found.group(1) == null ? found.group(2) : found.group(1)) + " 1/2";
  }

  private static String withoutUnit(String text, StreetWords known) {
    var units = String.join("|", known.units());
    return text.replaceAll("(\\b(" + units + ")\\b\\.?\\s*#?|#)\\s*(\\d\\w*|[a-z])\\b", " ")
        .replaceAll("\\b\\d+(e|th|st|nd|rd)?\\s+(etage|floor)\\b", " ");
  }

  private static String without(String text, Optional<MatchResult> part) {
    return part.map(found -> text.substring(0, found.start()) + " " + text.substring(found.end()))
        .orElse(text);
  }
}
