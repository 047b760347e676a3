package openpermits.places;

/// A rectangle in degrees. What is outside that of the municipality is not the municipality's; what
/// is inside may not be either.
public record Extent(double west, double south, double east, double north) {

  public boolean contains(Point point) {
    return point.longitude() >= west
        && point.longitude() <= east
        && point.latitude() >= south
        && point.latitude() <= north;
  }

  /// False also for a rectangle that is inside out.
  public boolean isWithin(double width, double height) {
    return east > west && north > south && east - west <= width && north - south <= height;
  }
}
