package openpermits.places.portal;

import openpermits.places.Place;

/// An address as a script offers it: in parts, since each direction is read out in its own
/// language.
///
/// @param place the register's id
/// @param line what the field says once it is chosen
public record Suggestion(
    String place,
    String line,
    String street,
    String directionFr,
    String directionEn,
    String town,
    String postalCode) {

  /// Fewer would be like too many streets.
  public static final int LEAST_CHARACTERS = 3;

  /// As many as one looks through at a glance.
  static final int MOST = 8;

  static Suggestion of(Place place) {
    var at = place.location();
    return new Suggestion(
        place.id(),
        at.line(),
        at.street(),
        at.directionFr(),
        at.directionEn(),
        at.town(),
        at.postalCode());
  }
}
