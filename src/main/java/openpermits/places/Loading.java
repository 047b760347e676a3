package openpermits.places;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What became of each line of the files that were loaded. Filled while loading.
public final class Loading {

  private static final int MOST_TOLD = 20;

  private final String municipality;
  private final List<String> refusals = new ArrayList<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private long read;
  private long elsewhere;
  private long ours;
  private long neighbours;
  private long kept;

  Loading(String municipality) {
    this.municipality = municipality;
  }

  void read() {
    read++;
  }

  void elsewhere() {
    elsewhere++;
  }

  void taken(boolean outside) {
    if (outside) {
      neighbours++;
    } else {
      ours++;
    }
  }

  void kept(int rows) {
    kept += rows;
  }

  void refuse(String file, long line, String reason) {
    reasons.merge(reason, 1, Integer::sum);
    if (refusals.size() < MOST_TOLD) {
      refusals.add("%s, line %d: %s".formatted(file, line, reason));
    }
  }

  /// Addresses of the municipality, those of units counted too.
  public long ours() {
    return ours;
  }

  /// How many addresses there are now, those of neighbours included: units share one.
  public long kept() {
    return kept;
  }

  public int refused() {
    return reasons.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// For people: numbers, then the first refused lines and how many each reason refused.
  public String report() {
    return """
    %,d lines read: %,d of %s, %,d of its neighbours, %,d of elsewhere, %,d refused.
    %,d addresses are kept now; units share their building's.
    """
            .formatted(read, ours, municipality, neighbours, elsewhere, refused(), kept)
        + refused("Refused:", refusals.stream())
        + (refused() > refusals.size() ? refused("In all:", counts()) : "");
  }

  private Stream<String> counts() {
    return reasons.entrySet().stream()
        .map(reason -> "%,d: %s".formatted(reason.getValue(), reason.getKey()));
  }

  private static String refused(String title, Stream<String> lines) {
    var told = lines.map(line -> "  " + line + "\n").collect(joining());
    return told.isEmpty() ? "" : title + "\n" + told;
  }
}
