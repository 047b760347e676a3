package openpermits.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import openpermits.intake.Reading.Answered;
import openpermits.intake.Reading.Blank;
import openpermits.intake.Reading.Wrong;
import openpermits.places.Places;
import openpermits.web.Formats;

/// Where an application is about: one place or several, the principal first. Stored as a JSON list.
///
/// On a page each has fields of its own: those of the principal begin with the question's key
/// (`address.find`), those of the others with a number after it (`address.2.find`).
public record AddressAnswer(List<Site> sites) {

  /// More are another application.
  static final int MOST = 20;

  public AddressAnswer {
    sites = List.copyOf(sites);
  }

  public static AddressAnswer of(String stored) {
    return new AddressAnswer(Json.list(stored, Site.class));
  }

  public boolean isOne() {
    return sites.size() == 1;
  }

  Site principal() {
    return sites.getFirst();
  }

  List<Site> others() {
    return sites.subList(1, sites.size());
  }

  Fields shown(String key, Formats formats) {
    var shown = new HashMap<String, String>();
    for (var at = 0; at < sites.size(); at++) {
      shown.putAll(sites.get(at).shown(prefix(key, at + 1), formats).values());
    }
    return new Fields(shown);
  }

  /// The places that the fields are about: what the names of each one's begin with, one at least.
  /// Those in between that say nothing are among them.
  public static List<String> places(String key, Fields fields) {
    var last = numbers().filter(at -> isFilled(prefix(key, at), fields)).max().orElse(1);
    return prefixes(key, last);
  }

  /// The same, with room for another after them.
  public static List<String> placesAndOneMore(String key, Fields fields) {
    return prefixes(key, places(key, fields).size() + 1);
  }

  public static boolean isFull(String key, Fields fields) {
    return places(key, fields).size() >= MOST;
  }

  /// The fields without those of one place; the others move up.
  ///
  /// @param number of the place, the principal being the first
  public static Fields without(String key, int number, Fields fields) {
    var kept =
        numbers()
            .filter(at -> at != number)
            .mapToObj(at -> prefix(key, at))
            .filter(place -> isFilled(place, fields))
            .toList();
    var moved = new HashMap<String, String>();
    for (var at = 0; at < kept.size(); at++) {
      for (var name : Site.FIELDS) {
        moved.put(prefix(key, at + 1) + name, fields.get(kept.get(at) + name));
      }
    }
    return fields.replacing(key, new Fields(moved));
  }

  /// Whoever looks for one place has not answered before that one is found, too.
  static Reading read(String key, Fields typed, Places places) {
    var sites = new LinkedHashSet<String>();
    for (var place : places(key, typed)) {
      switch (SiteReading.read(place, typed, places)) {
        case Wrong wrong -> {
          return wrong;
        }
        case Answered(var site) -> {
          if (!sites.add(site)) {
            return Wrong.of(place + ".find", "wiz.s3.err.twice");
          }
        }
        case Blank _ -> {}
      }
    }
    return sites.isEmpty() ? Reading.blank() : Reading.answered(Json.writeList(sites));
  }

  private static List<String> prefixes(String key, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(at -> prefix(key, at)).toList();
  }

  private static String prefix(String key, int number) {
    return number == 1 ? key : key + "." + number;
  }

  private static IntStream numbers() {
    return IntStream.rangeClosed(1, MOST);
  }

  private static boolean isFilled(String place, Fields fields) {
    return Site.FIELDS.stream().anyMatch(name -> !fields.get(place + name).isBlank());
  }
}
