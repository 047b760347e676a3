package openpermits.demo;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import openpermits.places.CityDrawing.Drawn;
import openpermits.places.Location;
import openpermits.places.Place;
import openpermits.places.Point;

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

  private static final double METRES_OF_A_DEGREE = 111_320;

  /// In metres from the middle of the street: where a number stands, where its lot begins and ends.
  private static final double NUMBER = 15;

  private static final double FRONT = 9;
  private static final double BACK = 39;
  private static final double HALF_A_LOT = 9;

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
    var point = beside(metresAlong(number), side(number) * NUMBER);
    return new Place(
        "sample-" + key + "-" + number,
        location(number, postalCode),
        point.longitude(),
        point.latitude());
  }

  Drawn drawn() {
    var words = Stream.of(typeFr, name, typeEn, directionFr).filter(word -> !word.isEmpty());
    var direction = directionEn.isEmpty() ? "" : "/" + directionEn;
    return new Drawn(
        words.collect(joining(" ")) + direction, List.of(beside(0, 0), beside(length(), 0)));
  }

  /// The outline of a number's lot: a rectangle of 18 by 30 metres.
  Drawn lot(int number) {
    var middle = metresAlong(number);
    var front = side(number) * FRONT;
    var back = side(number) * BACK;
    var first = beside(middle - HALF_A_LOT, front);
    return new Drawn(
        String.valueOf(number),
        List.of(
            first,
            beside(middle + HALF_A_LOT, front),
            beside(middle + HALF_A_LOT, back),
            beside(middle - HALF_A_LOT, back),
            first));
  }

  private double metresAlong(int number) {
    return length() * Math.clamp((number - first) / (double) (last - first), 0.0, 1.0);
  }

  private static int side(int number) {
    return number % 2 == 0 ? 1 : -1;
  }

  /// A point so many metres along the street and to its left.
  private Point beside(double along, double left) {
    var east = (along * metresEast() - left * metresNorth()) / length();
    var north = (along * metresNorth() + left * metresEast()) / length();
    return new Point(
        from.get(0) + east / metresOfALongitude(), from.get(1) + north / METRES_OF_A_DEGREE);
  }

  private double length() {
    return Math.hypot(metresEast(), metresNorth());
  }

  private double metresEast() {
    return (to.get(0) - from.get(0)) * metresOfALongitude();
  }

  private double metresNorth() {
    return (to.get(1) - from.get(1)) * METRES_OF_A_DEGREE;
  }

  private double metresOfALongitude() {
    return METRES_OF_A_DEGREE * Math.cos(Math.toRadians(from.get(1)));
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
}
