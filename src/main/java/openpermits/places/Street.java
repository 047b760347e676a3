package openpermits.places;

import java.util.List;

/// A street that may be meant, with how much it is like what was typed.
///
/// @param parts without number and postal code
/// @param community the name that mail uses, such as that of a village in the city
/// @param alike for each word typed, how well it is found in the street's name: 0 to 1
/// @param whole how well the street's name is found in what was typed: 0 to 1
record Street(int id, Location parts, String community, List<Double> alike, double whole) {

  private static final double WEIGHT_OF_WORDS = 0.7;

  /// From 0, nothing alike, to 1: each word typed belongs to the street, and all of its name was
  /// typed.
  double likeness(Typed typed) {
    var words = 0.0;
    for (var at = 0; at < typed.words().size(); at++) {
      words += belongs(typed.words().get(at)) ? 1 : alike.get(at);
    }
    return WEIGHT_OF_WORDS * words / typed.words().size() + (1 - WEIGHT_OF_WORDS) * whole;
  }

  private boolean belongs(Word word) {
    return word.isTypeOf(parts)
        || word.isDirectionOf(parts)
        || word.isOfProvince()
        || Plain.words(parts.municipality()).contains(word.text())
        || Plain.words(community).contains(word.text());
  }
}
