package openpermits.places;

import openpermits.settings.Settings;

/// Between which degrees the municipality lies: `settings/places/map.yaml`. A rectangle around it,
/// so that what is outside is not the municipality's, and what is inside may not be either.
public record Extent(double west, double south, double east, double north) {

  static Extent of(Settings settings) {
    return settings.one("places/map.yaml", Extent.class);
  }

  public boolean contains(Point point) {
    return point.longitude() >= west
        && point.longitude() <= east
        && point.latitude() >= south
        && point.latitude() <= north;
  }
}
