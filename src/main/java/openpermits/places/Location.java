package openpermits.places;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A civic address as the register has it: `110 LAURIER AVE OUEST/WEST, Ottawa, ON`, the same in
/// both languages. Empty text where the address has no such part.
public record Location(
    String civicNumber,
    String streetTypeFr,
    String streetName,
    String streetTypeEn,
    String directionFr,
    String directionEn,
    String municipality,
    String postalCode) {

  /// Number and street without direction: `110 LAURIER AVE`.
  public String street() {
    return Stream.of(civicNumber, streetTypeFr, streetName, streetTypeEn)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  public boolean hasDirection() {
    return !directionFr.isEmpty();
  }

  /// What follows the street: `Ottawa, ON`.
  public String town() {
    return municipality + ", ON";
  }

  /// The register's line, for mails and letters: `110 LAURIER AVE OUEST/WEST, Ottawa, ON`.
  public String line() {
    var direction = hasDirection() ? " " + directionFr + "/" + directionEn : "";
    return street() + direction + ", " + town();
  }
}
