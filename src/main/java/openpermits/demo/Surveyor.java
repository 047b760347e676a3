package openpermits.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openpermits.demo.AddressSheet.Run;
import openpermits.demo.City.Street;
import openpermits.places.Location;
import openpermits.places.Place;
import openpermits.places.Register;
import openpermits.settings.Settings;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Gives the streets of the demonstration city their addresses: those of its files, and made-up
/// ones in between, the same each time.
@Component
@Profile("demo")
class Surveyor {

  private static final String LETTERS = "ABCEGHJKLMNPRSTVWXYZ";

  private final Register register;
  private final Settings settings;

  Surveyor(Register register, Settings settings) {
    this.register = register;
    this.settings = settings;
  }

  /// Leaves alone what a municipality has loaded.
  void survey(City city, List<CityFile> files) {
    if (register.isEmpty()) {
      var sheet = settings.one("demonstration/addresses.yaml", AddressSheet.class);
      register.replace(Stream.concat(ofFiles(files, city, sheet), between(sheet)));
    }
  }

  private static Stream<Place> ofFiles(List<CityFile> files, City city, AddressSheet sheet) {
    return files.stream()
        .filter(file -> sheet.streets().containsKey(file.street()))
        .flatMap(file -> {
          var street = city.streets().get(file.street());
          var run = sheet.streets().get(file.street());
          return street == null || run == null
              ? Stream.empty()
              : Stream.of(ofFile(file, street, run));
        });
  }

  private static Place ofFile(CityFile file, Street street, Run run) {
    var number = Integer.parseInt(file.civicNumber().replaceAll("\\D", ""));
    return place(file.street(), file.civicNumber(), street.postalCode(), run, along(number, run));
  }

  private static Stream<Place> between(AddressSheet sheet) {
    return sheet.streets().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(street -> along(street.getKey(), street.getValue(), sheet.each()));
  }

  private static Stream<Place> along(String key, Run run, int each) {
    return IntStream.range(0, each)
        .mapToObj(at -> {
          var number = run.first() + (int) ((long) (run.last() - run.first()) * at / each) + at % 2;
          return place(
              key,
              Integer.toString(number),
              run.code() + " " + half(number),
              run,
              along(number, run));
        });
  }

  private static Place place(
      String street, String number, String postalCode, Run run, double along) {
    return new Place(
        "demo-" + street + "-" + number,
        new Location(
            number,
            run.typeFr(),
            run.name(),
            run.typeEn(),
            run.directionFr(),
            run.directionEn(),
            run.municipality(),
            postalCode),
        between(run.from().getFirst(), run.to().getFirst(), along),
        between(run.from().getLast(), run.to().getLast(), along));
  }

  /// How far along its street a number stands: 0 to 1.
  private static double along(int number, Run run) {
    var share = (double) (number - run.first()) / (run.last() - run.first());
    return Math.clamp(share, 0, 1);
  }

  private static double between(double from, double to, double along) {
    return from + (to - from) * along;
  }

  /// The second half of a postal code, made up: `1J1`.
  private static String half(int number) {
    return "%d%c%d"
        .formatted(number / 7 % 10, LETTERS.charAt(number / 3 % LETTERS.length()), number / 5 % 10);
  }
}
