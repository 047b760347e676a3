package openpermits.places;

import java.util.Map;

/// A line of an address file.
///
/// @param number counted from 1, the header's
record RegisterLine(long number, Map<RegisterColumn, String> values) {

  /// Empty when the file has no such column.
  String value(RegisterColumn column) {
    return values.getOrDefault(column, "");
  }
}
