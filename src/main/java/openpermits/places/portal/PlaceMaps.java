package openpermits.places.portal;

import java.util.List;
import java.util.Optional;
import openpermits.places.Location;
import openpermits.places.MapSettings;
import openpermits.places.Place;
import openpermits.places.Places;
import openpermits.places.Point;
import openpermits.settings.Settings;
import org.springframework.stereotype.Component;

/// Makes the maps of pages.
@Component
public class PlaceMaps {

  private final Places places;
  private final MapSettings settings;

  PlaceMaps(Places places, Settings settings) {
    this.places = places;
    this.settings = MapSettings.of(settings);
  }

  public PlaceMap of(List<Pin> pins) {
    return new PlaceMap(pins, settings);
  }

  /// Where the register has an address of which only the words are kept; nowhere when it has it no
  /// longer.
  public Optional<Point> point(Location location) {
    var line = location.line();
    return location.street().isEmpty()
        ? Optional.empty()
        : places.find(line, 1).stream()
            .filter(place -> place.location().line().equals(line))
            .map(Place::point)
            .findFirst();
  }
}
