package openpermits.places;

/// An address as a line of the register has it.
///
/// @param community the name that mail uses
/// @param outside whether it is a neighbouring municipality's
record RegisterAddress(Place place, String community, boolean outside) {

  /// What it shares with all others on its street.
  record Street(
      String typeFr,
      String name,
      String typeEn,
      String directionFr,
      String directionEn,
      String municipality,
      String community,
      boolean outside) {}

  Street street() {
    var at = place.location();
    return new Street(
        at.streetTypeFr(),
        at.streetName(),
        at.streetTypeEn(),
        at.directionFr(),
        at.directionEn(),
        at.municipality(),
        community,
        outside);
  }
}
