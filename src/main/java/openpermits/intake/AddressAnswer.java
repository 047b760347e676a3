package openpermits.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openpermits.places.Location;
import openpermits.places.Place;
import openpermits.places.Places;
import org.jspecify.annotations.Nullable;

/// Where an application is about: an address of the register, or a lot and plan where there is none
/// yet. Stored as JSON, with the address as the register had it.
///
/// @param place the register's id; empty for a lot and plan
/// @param location null for a lot and plan
/// @param unit within the building; empty for all of it
/// @param lot as typed; empty for an address
public record AddressAnswer(String place, @Nullable Location location, String unit, String lot) {

  /// As many addresses as one looks through at a glance.
  private static final int MOST = 8;

  private static final int LONGEST_UNIT = 20;
  private static final int LONGEST_LOT = 200;

  public static AddressAnswer of(String stored) {
    return Json.read(stored, AddressAnswer.class);
  }

  /// How lists name it.
  ///
  /// @param town what a lot and plan are in
  Location location(String town) {
    return location == null ? new Location("", "", lot, "", "", "", town, "") : location;
  }

  Fields shown(String key) {
    var shown = new HashMap<String, String>();
    if (location == null) {
      shown.put(key + ".none", "yes");
      shown.put(key + ".lot", lot);
    } else {
      shown.put(key + ".find", location.line());
      shown.put(key + ".place", place);
      shown.put(key + ".unit", unit);
    }
    return new Fields(shown);
  }

  static Reading read(String key, Fields typed, Places places) {
    if (!typed.get(key + ".none").isEmpty()) {
      return lot(key, typed);
    }
    if (typed.get(key + ".find").isBlank()) {
      return Reading.blank();
    }
    var chosen = chosen(key, typed, places);
    return Texts.wrong(key + ".unit", typed.get(key + ".unit"), LONGEST_UNIT)
        .<Reading>map(wrong -> wrong)
        .or(() -> chosen.map(place -> answer(place, typed.get(key + ".unit"))))
        .orElseGet(() -> unchosen(key, typed, places));
  }

  private static Reading lot(String key, Fields typed) {
    var lot = Texts.line(typed.get(key + ".lot"));
    if (lot.isEmpty()) {
      return Reading.Wrong.of(key + ".lot", "wiz.err.lot");
    }
    return Texts.wrong(key + ".lot", lot, LONGEST_LOT)
        .<Reading>map(wrong -> wrong)
        .orElseGet(() -> Reading.answered(Json.write(new AddressAnswer("", null, "", lot))));
  }

  /// The address that was chosen, while it still is one of those that were looked for: whoever
  /// looks for another has not chosen yet.
  static Optional<Place> chosen(String key, Fields typed, Places places) {
    var id = typed.get(key + ".place");
    return id.isEmpty()
        ? Optional.empty()
        : places.place(id).filter(place -> isLookedFor(place, typed.get(key + ".find"), places));
  }

  private static boolean isLookedFor(Place place, String typed, Places places) {
    return place.location().line().equals(typed.strip())
        || places.find(typed, MOST).stream().anyMatch(found -> found.id().equals(place.id()));
  }

  private static Reading answer(Place place, String unit) {
    return Reading.answered(
        Json.write(new AddressAnswer(place.id(), place.location(), unit.strip(), "")));
  }

  private static Reading unchosen(String key, Fields typed, Places places) {
    var term = typed.get(key + ".find").strip();
    if (!places.find(term, MOST).isEmpty()) {
      return Reading.Wrong.of(key + ".place", "wiz.err.address.choose");
    }
    return places.isOutside(term)
        ? new Reading.Wrong(
            key + ".find", "wiz.s3.err.outside", Map.of("municipality", places.municipality()))
        : new Reading.Wrong(key + ".find", "wiz.s3.err.none", Map.of("term", term));
  }

  /// What the page offers to choose from; nothing before anything was looked for.
  static List<Place> offered(String key, Fields shown, Places places) {
    var term = shown.get(key + ".find").strip();
    if (term.isEmpty()) {
      return List.of();
    }
    return chosen(key, shown, places)
        .filter(place -> place.location().line().equals(term))
        .map(List::of)
        .orElseGet(() -> places.find(term, MOST));
  }
}
