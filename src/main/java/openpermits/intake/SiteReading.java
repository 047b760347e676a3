package openpermits.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import openpermits.places.Place;
import openpermits.places.Places;
import openpermits.places.Point;

/// Reads one place from its fields: an address that was looked for and chosen, or what tells where
/// it is without one.
///
/// @param at what the names of its fields begin with
record SiteReading(String at, Fields typed, Places places) {

  /// As many addresses as one looks through at a glance.
  private static final int MOST = 8;

  private static final int LONGEST_UNIT = 20;
  private static final int LONGEST_LOT = 200;

  static Reading read(String at, Fields typed, Places places) {
    return new SiteReading(at, typed, places).read();
  }

  private Reading read() {
    if (!field(".none").isEmpty()) {
      return withoutAddress();
    }
    if (field(".find").isBlank()) {
      return Reading.blank();
    }
    return wrong(".unit", field(".unit"), LONGEST_UNIT)
        .or(() -> chosen().map(this::address))
        .orElseGet(this::unchosen);
  }

  private Reading withoutAddress() {
    var lot = Texts.line(field(".lot"));
    var hasPoint = !field(".latitude").isBlank() || !field(".longitude").isBlank();
    if (lot.isEmpty() && !hasPoint) {
      return Reading.Wrong.of(at + ".lot", "wiz.err.lot");
    }
    return wrong(".lot", lot, LONGEST_LOT)
        .orElseGet(() -> hasPoint ? atPoint(lot) : answered(new Site("", null, "", lot, null)));
  }

  private Reading atPoint(String lot) {
    var latitude = TypedDegrees.latitude(field(".latitude"));
    var longitude = TypedDegrees.longitude(field(".longitude"));
    if (latitude.isEmpty()) {
      return Reading.Wrong.of(at + ".latitude", "wiz.err.latitude");
    }
    if (longitude.isEmpty()) {
      return Reading.Wrong.of(at + ".longitude", "wiz.err.longitude");
    }
    var point = new Point(longitude.getAsDouble(), latitude.getAsDouble());
    return places.extent().contains(point)
        ? answered(new Site("", null, "", lot, point))
        : new Reading.Wrong(
            at + ".latitude",
            "wiz.s3.err.point.outside",
            Map.of("municipality", places.municipality()));
  }

  /// The address that was chosen, while it still is one of those that were looked for: whoever
  /// looks for another has not chosen yet.
  private Optional<Place> chosen() {
    var id = field(".place");
    return id.isEmpty() ? Optional.empty() : places.place(id).filter(this::isLookedFor);
  }

  private boolean isLookedFor(Place place) {
    var term = field(".find");
    return place.location().line().equals(term.strip())
        || places.find(term, MOST).stream().anyMatch(found -> found.id().equals(place.id()));
  }

  private Reading address(Place place) {
    var unit = field(".unit").strip();
    return answered(new Site(place.id(), place.location(), unit, "", place.point()));
  }

  private Reading unchosen() {
    var term = field(".find").strip();
    if (!places.find(term, MOST).isEmpty()) {
      return Reading.Wrong.of(at + ".place", "wiz.err.address.choose");
    }
    return places.isOutside(term)
        ? new Reading.Wrong(
            at + ".find", "wiz.s3.err.outside", Map.of("municipality", places.municipality()))
        : new Reading.Wrong(at + ".find", "wiz.s3.err.none", Map.of("term", term));
  }

  /// What the page offers to choose from; nothing before anything was looked for.
  List<Place> offered() {
    var term = field(".find").strip();
    if (term.isEmpty()) {
      return List.of();
    }
    return chosen()
        .filter(place -> place.location().line().equals(term))
        .map(List::of)
        .orElseGet(() -> places.find(term, MOST));
  }

  private static Reading answered(Site site) {
    return Reading.answered(Json.write(site));
  }

  private Optional<Reading> wrong(String field, String text, int most) {
    return Texts.wrong(at + field, text, most).map(wrong -> wrong);
  }

  private String field(String name) {
    return typed.get(at + name);
  }
}
