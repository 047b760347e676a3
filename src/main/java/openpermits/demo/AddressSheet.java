package openpermits.demo;

import java.util.List;
import java.util.Map;

/// Where the streets of the demonstration city run: `settings/demonstration/addresses.yaml`.
///
/// @param each how many numbers a street has, those of files aside
/// @param streets by the short name of `city.yaml`, where it has the street
record AddressSheet(int each, Map<String, Run> streets) {

  /// A street and its numbers.
  ///
  /// @param code the first half of its postal codes
  /// @param first the lowest civic number
  /// @param last the highest
  /// @param from longitude and latitude of where the lowest stands
  /// @param to of where the highest stands
  record Run(
      String typeFr,
      String name,
      String typeEn,
      String directionFr,
      String directionEn,
      String municipality,
      String code,
      int first,
      int last,
      List<Double> from,
      List<Double> to) {}
}
