package openpermits.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import openpermits.places.Location;
import openpermits.places.Point;
import openpermits.web.Formats;
import org.jspecify.annotations.Nullable;

/// One place that an application is about: an address of the register or, where there is none yet,
/// a lot and plan, a point, or both. Stored as JSON, with the address as the register had it.
///
/// @param place the register's id; empty without an address
/// @param location null without an address
/// @param unit within the building; empty for all of it
/// @param lot its lot and plan, as typed; empty for an address, or when only the point is known
/// @param point where it is; null when nobody said
public record Site(
    String place, @Nullable Location location, String unit, String lot, @Nullable Point point) {

  /// How the names of its fields end.
  static final List<String> FIELDS =
      List.of(".find", ".place", ".unit", ".none", ".lot", ".latitude", ".longitude");

  /// How lists name it.
  ///
  /// @param town what a place without an address is in
  Location location(String town) {
    return location == null ? new Location("", "", name(), "", "", "", town, "") : location;
  }

  private String name() {
    return lot.isEmpty() && point != null ? point.latitude() + ", " + point.longitude() : lot;
  }

  Fields shown(String prefix, Formats formats) {
    var shown = new HashMap<String, String>();
    if (location == null) {
      shown.put(prefix + ".none", "yes");
      shown.put(prefix + ".lot", lot);
      if (point != null) {
        shown.put(prefix + ".latitude", degrees(point.latitude(), formats));
        shown.put(prefix + ".longitude", degrees(point.longitude(), formats));
      }
    } else {
      shown.put(prefix + ".find", location.line());
      shown.put(prefix + ".place", place);
      shown.put(prefix + ".unit", unit);
    }
    return new Fields(shown);
  }

  private static String degrees(double degrees, Formats formats) {
    return formats.number(BigDecimal.valueOf(degrees));
  }
}
