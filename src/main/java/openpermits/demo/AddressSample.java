package openpermits.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import openpermits.demo.CityFile.Shelf;
import openpermits.places.Place;
import openpermits.places.Register;
import openpermits.settings.Settings;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Makes addresses along the streets of `settings/demonstration/addresses.yaml` when there are
/// none, the same ones each time.
@Component
@Profile("demo")
class AddressSample {

  private final Settings settings;
  private final Register register;

  AddressSample(Settings settings, Register register) {
    this.settings = settings;
    this.register = register;
  }

  /// @param each how many numbers a street has, those of files aside
  /// @param streets by the short name of [City#streets], where it has the street
  record Plan(int each, Map<String, SampleStreet> streets) {}

  void lay() {
    if (register.isEmpty()) {
      var _ = register.replace(places());
    }
  }

  private Stream<Place> places() {
    var plan = settings.one("demonstration/addresses.yaml", Plan.class);
    var city = settings.one("demonstration/city.yaml", City.class);
    var ofFiles = numbersOfFiles();
    return plan.streets().entrySet().stream()
        .flatMap(street -> {
          var key = street.getKey();
          var known = city.streets().get(key);
          var code = known == null ? "" : known.postalCode();
          return street
              .getValue()
              .places(key, plan.each(), code, ofFiles.getOrDefault(key, Set.of()));
        });
  }

  private Map<String, Set<Integer>> numbersOfFiles() {
    return settings.all("demonstration/files/*.yaml", Shelf.class).stream()
        .map(Shelf::files)
        .flatMap(List::stream)
        .collect(
            groupingBy(
                CityFile::street, mapping(file -> Integer.valueOf(file.civicNumber()), toSet())));
  }
}
