package openpermits.places.portal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openpermits.accounts.LookupAttempts;
import openpermits.places.CityDrawing;
import openpermits.places.CityDrawing.Drawn;
import openpermits.places.Extent;
import openpermits.places.Place;
import openpermits.places.Places;
import openpermits.places.Point;
import openpermits.web.Get;
import openpermits.web.Json;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// Tells a map, as GeoJSON, what is there: streets always, lots and addresses from near.
@Controller
class MapDataController {

  /// More cannot be told apart on a screen.
  private static final int MOST = 2_000;

  /// About six kilometres: twice a wide screen at the zoom at which a map asks for addresses.
  private static final double WIDEST = 0.08;

  private final Places places;
  private final ObjectProvider<CityDrawing> drawing;
  private final LookupAttempts attempts;
  private final Clock clock;

  MapDataController(
      Places places, ObjectProvider<CityDrawing> drawing, LookupAttempts attempts, Clock clock) {
    this.places = places;
    this.drawing = drawing;
    this.attempts = attempts;
    this.clock = clock;
  }

  record FeatureCollection(String type, List<Feature> features) {}

  record Feature(String type, Map<String, String> properties, Geometry geometry) {}

  record Geometry(String type, Object coordinates) {}

  @Get(Route.MAP_DATA)
  Json tell(
      @RequestParam(defaultValue = "0") double west,
      @RequestParam(defaultValue = "0") double south,
      @RequestParam(defaultValue = "0") double east,
      @RequestParam(defaultValue = "0") double north,
      Person reader) {
    if (attempts.begin(reader.account(), clock.instant()).isPresent()) {
      return new Json(collection(List.of()), HttpStatus.TOO_MANY_REQUESTS);
    }
    return new Json(collection(features(new Extent(west, south, east, north))), HttpStatus.OK);
  }

  private List<Feature> features(Extent there) {
    var features = new ArrayList<Feature>();
    var near = there.isWithin(WIDEST, WIDEST) ? places.within(there, MOST) : List.<Place>of();
    drawing.ifAvailable(city -> {
      city.lots(near).forEach(lot -> features.add(feature("lot", lot.name(), outline(lot))));
      city.streets().forEach(it -> features.add(feature("street", it.name(), line(it))));
    });
    near.forEach(place ->
        features.add(
            feature(
                "address",
                place.location().civicNumber(),
                new Geometry("Point", position(place.point())))));
    return features;
  }

  private static FeatureCollection collection(List<Feature> features) {
    return new FeatureCollection("FeatureCollection", features);
  }

  private static Feature feature(String kind, String name, Geometry geometry) {
    return new Feature("Feature", Map.of("kind", kind, "name", name), geometry);
  }

  private static Geometry line(Drawn street) {
    return new Geometry("LineString", positions(street));
  }

  private static Geometry outline(Drawn lot) {
    return new Geometry("Polygon", List.of(positions(lot)));
  }

  private static List<List<Double>> positions(Drawn drawn) {
    return drawn.points().stream().map(MapDataController::position).toList();
  }

  private static List<Double> position(Point point) {
    return List.of(point.longitude(), point.latitude());
  }
}
