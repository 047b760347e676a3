package openpermits.places;

/// A point in degrees, NAD83, which a map may take for WGS84.
///
/// @param longitude negative in Canada
public record Point(double longitude, double latitude) {

  boolean isInCanada() {
    return longitude > -142 && longitude < -52 && latitude > 41 && latitude < 84;
  }
}
