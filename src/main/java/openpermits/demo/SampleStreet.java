package openpermits.demo;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import openpermits.places.Location;
import openpermits.places.Place;

/// A street of the demonstration city and where its numbers run.
///
/// @param code the first half of its postal codes
/// @param first about its lowest number
/// @param last about its highest
/// @param from longitude and latitude of where the first number stands
record SampleStreet(
    String typeFr,
    String name,
    String typeEn,
    String directionFr,
    String directionEn,
    String municipality,
    String code,
    int first,
    int last,
    List<Double> from,
    List<Double> to) {

  private static final String LETTERS = "ABCEGHJKLMNPRSTVWXYZ";
  private static final int NUMBERS_OF_A_POSTAL_CODE = 200;

  /// About fifteen metres, in degrees.
  private static final double FROM_THE_MIDDLE = 0.00015;

  /// @param each how many numbers, those of files aside
  /// @param codeOfFiles the postal code of the numbers that files have
  Stream<Place> places(String key, int each, String codeOfFiles, Set<Integer> ofFiles) {
    return numbers(key, each, ofFiles)
        .map(number ->
            place(key, number, ofFiles.contains(number) ? codeOfFiles : postalCode(key, number)));
  }

  private Stream<Integer> numbers(String key, int each, Set<Integer> ofFiles) {
    var random = new Random(key.hashCode());
    var numbers = new TreeSet<>(ofFiles);
    while (numbers.size() < Math.min(each, last - first) + ofFiles.size()) {
      numbers.add(random.nextInt(first, last + 1));
    }
    return numbers.stream();
  }

  private Place place(String key, int number, String postalCode) {
    var along = Math.clamp((number - first) / (double) (last - first), 0.0, 1.0);
    var side = number % 2 == 0 ? FROM_THE_MIDDLE : -FROM_THE_MIDDLE;
    return new Place(
        "sample-" + key + "-" + number,
        location(number, postalCode),
        between(from.get(0), to.get(0), along),
        between(from.get(1), to.get(1), along) + side);
  }

  private Location location(int number, String postalCode) {
    return new Location(
        String.valueOf(number),
        typeFr,
        name,
        typeEn,
        directionFr,
        directionEn,
        municipality,
        postalCode);
  }

  private String postalCode(String key, int number) {
    var random = new Random(key.hashCode() + number / NUMBERS_OF_A_POSTAL_CODE);
    var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    return "%s %d%c%d".formatted(code, random.nextInt(1, 10), letter, random.nextInt(1, 10));
  }

  private static double between(double from, double to, double along) {
    return from + (to - from) * along;
  }
}
