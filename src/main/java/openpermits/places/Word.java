package openpermits.places;

import java.util.List;
import openpermits.places.StreetWords.Direction;
import openpermits.places.StreetWords.StreetType;
import org.jspecify.annotations.Nullable;

/// A word that somebody typed, and all that it may mean: `st` is a street or a saint.
///
/// @param text without accents, in lower case
/// @param spellings the word itself among them
/// @param isOfTown whether it is a word of the name of a municipality
record Word(
    String text,
    List<String> spellings,
    List<StreetType> types,
    @Nullable Direction direction,
    boolean isOfTown,
    boolean isOfProvince) {

  boolean mayBeType() {
    return !types.isEmpty();
  }

  boolean mayBeDirection() {
    return direction != null;
  }

  boolean mayBeElsewhere() {
    return isOfTown || isOfProvince;
  }

  /// Whether it is a part of a name, be it a street's or a town's.
  boolean isName() {
    return !mayBeType() && !mayBeDirection();
  }

  boolean isTypeOf(Location street) {
    return types.stream()
        .anyMatch(type ->
            type.english().equals(street.streetTypeEn())
                || (!type.french().isEmpty() && type.french().equals(street.streetTypeFr())));
  }

  boolean isDirectionOf(Location street) {
    return direction != null && direction.english().equals(street.directionEn());
  }
}
