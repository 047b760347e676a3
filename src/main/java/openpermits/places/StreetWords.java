package openpermits.places;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import openpermits.settings.Settings;

/// What the parts of an address are called in both languages and how else they are written:
/// `settings/places/street-words.yaml`. Asked with plain words: lower case, no accents.
final class StreetWords {

  private final Map<String, List<StreetType>> types;
  private final Map<String, Direction> directions;
  private final Map<String, List<String>> spellings;
  private final Set<String> units;
  private final Set<String> provinces;

  StreetWords(Settings settings) {
    var lists = settings.one("places/street-words.yaml", Lists.class);
    types =
        lists.types.stream()
            .flatMap(type -> type.all().map(word -> Map.entry(word, type)))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    directions =
        lists.directions.stream()
            .flatMap(direction -> direction.all().map(word -> Map.entry(word, direction)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    spellings =
        lists.names.stream()
            .map(StreetWords::plain)
            .flatMap(same -> same.stream().map(word -> Map.entry(word, same)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    units = Set.copyOf(plain(lists.units));
    provinces = Set.copyOf(plain(lists.provinces));
  }

  /// @param names words of street names that are written in several ways, such as ST and SAINT
  /// @param units what stands before the number of a unit
  /// @param provinces names of provinces and of the country, which no address is told apart by
  private record Lists(
      List<StreetType> types,
      List<Direction> directions,
      List<List<String>> names,
      List<String> units,
      List<String> provinces) {}

  /// A type of street.
  ///
  /// @param english its symbol after the name
  /// @param french its symbol before the name; empty where the register's line has none
  /// @param words how else people write it
  record StreetType(String english, String french, List<String> words) {

    private Stream<String> all() {
      return plainWords(Stream.of(List.of(english, french), words));
    }
  }

  /// @param english as in the register's line, the French before it: OUEST/WEST
  /// @param symbols how else it is written, in either language
  record Direction(String english, String french, List<String> symbols) {

    static final Direction NONE = new Direction("", "", List.of());

    private Stream<String> all() {
      return plainWords(Stream.of(List.of(english, french), symbols));
    }
  }

  /// Every type that the word may stand for: `promenade` is a drive or a parkway.
  List<StreetType> types(String word) {
    return types.getOrDefault(word, List.of());
  }

  Optional<Direction> direction(String word) {
    return Optional.ofNullable(directions.get(word));
  }

  /// The word and all other ways to write it.
  List<String> spellings(String word) {
    return spellings.getOrDefault(word, List.of(word));
  }

  boolean isProvince(String word) {
    return provinces.contains(word);
  }

  Set<String> units() {
    return units;
  }

  private static Stream<String> plainWords(Stream<List<String>> words) {
    return words
        .flatMap(List::stream)
        .map(Plain::text)
        .filter(word -> !word.isEmpty())
        .collect(toUnmodifiableSet())
        .stream();
  }

  private static List<String> plain(List<String> words) {
    return words.stream().map(Plain::text).toList();
  }
}
