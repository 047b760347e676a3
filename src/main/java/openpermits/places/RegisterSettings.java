package openpermits.places;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import openpermits.settings.Settings;

/// Which addresses of the register are kept: `settings/places/register.yaml`. Names as the register
/// has them.
///
/// @param neighbours whose addresses are kept only to say that they are outside
record RegisterSettings(String municipality, List<String> neighbours) {

  static RegisterSettings of(Settings settings) {
    return settings.one("places/register.yaml", RegisterSettings.class);
  }

  boolean isOurs(String name) {
    return municipality.equals(name);
  }

  boolean isKept(String name) {
    return isOurs(name) || neighbours.contains(name);
  }

  /// All words of their names, plain.
  Set<String> words() {
    return Stream.concat(Stream.of(municipality), neighbours.stream())
        .flatMap(name -> Plain.words(name).stream())
        .collect(toUnmodifiableSet());
  }

  /// Whether the words name a neighbour: all words of its name are among them.
  boolean nameNeighbour(Set<String> words) {
    return neighbours.stream().anyMatch(name -> words.containsAll(Plain.words(name)));
  }
}
