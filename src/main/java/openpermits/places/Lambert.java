package openpermits.places;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/// Statistics Canada's map projection (NAD83 / Statistics Canada Lambert, EPSG:3347), in which the
/// register tells where an address is.
final class Lambert {

  private static final String EPSG_3347 =
      "+proj=lcc +lat_1=49 +lat_2=77 +lat_0=63.390675 +lon_0=-91.86666666666666"
          + " +x_0=6200000 +y_0=3000000 +ellps=GRS80 +units=m +no_defs";

  private static final Projection PROJECTION =
      new CRSFactory().createFromParameters("EPSG:3347", EPSG_3347).getProjection();

  private Lambert() {}

  /// @param x metres to the east
  /// @param y metres to the north
  static Point point(double x, double y) {
    var degrees = PROJECTION.inverseProject(new ProjCoordinate(x, y), new ProjCoordinate());
    return new Point(degrees.x, degrees.y);
  }
}
