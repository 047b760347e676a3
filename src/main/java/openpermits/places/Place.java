package openpermits.places;

/// An address of the register and where it is.
///
/// @param id the register's; a file keeps its own copy of the location, since a later register may
///   no longer have this id
/// @param longitude in degrees, negative in Canada (NAD83, which a map may take for WGS84)
/// @param latitude in degrees
public record Place(String id, Location location, double longitude, double latitude) {

  public Point point() {
    return new Point(longitude, latitude);
  }
}
