package openpermits.demo;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openpermits.places.CityDrawing;
import openpermits.places.Place;
import openpermits.settings.Settings;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Draws the streets of the demonstration city, and made-up lots for its made-up addresses only.
@Component
@Profile("demo")
class SampleDrawing implements CityDrawing {

  private static final Pattern ID = Pattern.compile("sample-([\\w-]+)-(\\d+)");

  private final Map<String, SampleStreet> streets;

  SampleDrawing(Settings settings) {
    this.streets = settings.one("demonstration/addresses.yaml", AddressSample.Plan.class).streets();
  }

  @Override
  public List<Drawn> streets() {
    return streets.values().stream().map(SampleStreet::drawn).toList();
  }

  @Override
  public List<Drawn> lots(List<Place> places) {
    return places.stream().flatMap(this::lot).toList();
  }

  private Stream<Drawn> lot(Place place) {
    var id = ID.matcher(place.id());
    var street = id.matches() ? streets.get(id.group(1)) : null;
    return street == null ? Stream.empty() : Stream.of(street.lot(Integer.parseInt(id.group(2))));
  }
}
