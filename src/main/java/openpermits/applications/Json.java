package openpermits.applications;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;
import openpermits.kernel.Term;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// How decisions, worksheets and particulars are stored: to be read again years later.
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
          .build();

  private static final String INSTANT = "instant:";
  private static final String MONEY = "money:";
  private static final String TERM = "term:";

  /// A term as it comes back: the message that says it is all a sentence needs.
  private record StoredTerm(String term) implements Term {}

  private Json() {}

  static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /// Particulars, with instants, amounts, terms and words in both languages told apart from text.
  static String write(Map<String, Object> words) {
    var stored = new LinkedHashMap<String, Object>();
    words.forEach((name, word) -> stored.put(name, stored(word)));
    return MAPPER.writeValueAsString(stored);
  }

  private static Object stored(Object word) {
    return switch (word) {
      case Instant at -> INSTANT + at;
      case Money amount -> MONEY + amount;
      case Term term -> TERM + term.term();
      default -> word;
    };
  }

  static Map<String, Object> words(String json) {
    var words = new LinkedHashMap<String, Object>();
    MAPPER
        .readValue(json, new TypeReference<Map<String, Object>>() {})
        .forEach((name, word) -> words.put(name, word(word)));
    return words;
  }

  private static Object word(Object stored) {
    return switch (stored) {
      case String text when text.startsWith(INSTANT) ->
          Instant.parse(text.substring(INSTANT.length()));
      case String text when text.startsWith(MONEY) -> Money.dollars(text.substring(MONEY.length()));
      case String text when text.startsWith(TERM) -> new StoredTerm(text.substring(TERM.length()));
      case Map<?, ?> both ->
          new Bilingual(String.valueOf(both.get("en")), String.valueOf(both.get("fr")));
      default -> stored;
    };
  }
}
