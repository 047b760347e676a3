package openpermits.places;

import java.util.List;

/// Streets and lots as somebody has drawn them. Where nobody has, a map shows addresses only.
public interface CityDrawing {

  /// A line, or the outline of a lot, whose last point is its first.
  record Drawn(String name, List<Point> points) {}

  List<Drawn> streets();

  /// The lots of these addresses, as far as they are drawn.
  List<Drawn> lots(List<Place> places);
}
