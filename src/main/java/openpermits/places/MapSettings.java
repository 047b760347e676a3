package openpermits.places;

import java.net.URI;
import openpermits.kernel.Bilingual;
import openpermits.settings.Settings;
import org.jspecify.annotations.Nullable;

/// The municipality's map: `settings/places/map.yaml`.
///
/// @param start what it shows where nothing is chosen yet
/// @param tiles null when nothing comes from elsewhere
public record MapSettings(Extent extent, Point start, @Nullable Tiles tiles) {

  public static MapSettings of(Settings settings) {
    return settings.one("places/map.yaml", MapSettings.class);
  }

  /// Pictures of the map that another server has.
  ///
  /// @param address with `{z}`, `{x}` and `{y}`
  public record Tiles(String address, Bilingual attribution) {

    /// The server that a browser has to be allowed to ask.
    public String origin() {
      var server = URI.create(address.replaceAll("[{}]", ""));
      return server.getScheme() + "://" + server.getAuthority();
    }
  }
}
