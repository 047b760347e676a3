package openpermits.places.portal;

import java.util.List;
import java.util.Locale;
import openpermits.places.MapSettings;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its map to the script that draws it.
///
/// @param pins what it points at
public record PlaceMap(List<Pin> pins, MapSettings settings) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public boolean isEmpty() {
    return pins.isEmpty();
  }

  public String pinsField() {
    return JSON.writeValueAsString(pins);
  }

  /// Longitude and latitude.
  public String startField() {
    return JSON.writeValueAsString(
        List.of(settings.start().longitude(), settings.start().latitude()));
  }

  /// West, south, east and north.
  public String extentField() {
    var extent = settings.extent();
    return JSON.writeValueAsString(
        List.of(extent.west(), extent.south(), extent.east(), extent.north()));
  }

  /// Where pictures come from; empty when from nowhere.
  public String tilesField() {
    return settings.tiles() == null ? "" : settings.tiles().address();
  }

  public String attributionField(Locale language) {
    return settings.tiles() == null ? "" : settings.tiles().attribution().in(language);
  }

  /// The servers that the browser has to be allowed to ask.
  public List<String> servers() {
    return settings.tiles() == null ? List.of() : List.of(settings.tiles().origin());
  }
}
