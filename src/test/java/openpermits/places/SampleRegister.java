package openpermits.places;

import java.util.stream.Stream;
import javax.sql.DataSource;
import openpermits.settings.Settings;
import openpermits.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A register in a database of its own, with a few streets that are easily mistaken for each other.
final class SampleRegister {

  static final Settings SETTINGS = new Settings();

  final JdbcClient jdbc = JdbcClient.create(source());
  final Register register = new Register(jdbc, SETTINGS);
  final Places places = new Places(jdbc, new Streets(jdbc), SETTINGS);

  static SampleRegister laid() {
    var sample = new SampleRegister();
    sample.register.replace(
        Stream.of(
            place("110", "", "LAURIER", "AVE", "OUEST", "WEST", "K1P 1J1"),
            place("1100", "", "LAURIER", "AVE", "OUEST", "WEST", "K1P 1J2"),
            place("111", "", "LAURIER", "AVE", "OUEST", "WEST", "K1P 1J1"),
            place("110", "", "LAURIER", "AVE", "EST", "EAST", "K1N 6P2"),
            place("110A", "", "LAURIER", "AVE", "EST", "EAST", "K1N 6P2"),
            place("110", "RUE", "LAURENT", "ST", "", "", "K4A 1A1"),
            place("20", "RUE", "MAIN", "ST", "", "", "K1S 1A9"),
            place("20", "CH", "MAINE", "RD", "", "", "K1S 2B2"),
            place("1200", "BOUL", "ST. LAURENT", "BLVD", "", "", "K1K 3A6"),
            place("5", "PROM", "ISLAND PARK", "DR", "", "", "K1Y 0A3"),
            place("5", "", "PARK", "AVE", "", "", "K1Z 4B4"),
            place("55", "CH", "NORTH RIVER", "RD", "", "", "K1L 8C8"),
            place("55", "CH", "RIVER", "RD", "", "", "K1V 1A1"),
            place("77", "RUE", "SOMERSET", "ST", "OUEST", "WEST", "K1R 5R6"),
            place("300", "CH", "MONTRÉAL", "RD", "", "", "K1L 6E8"),
            place("9", "", "FOURTH", "AVE", "", "", "K1S 2L2"),
            place("3500", "RTE", "7", "HWY", "", "", "K0A 1B0"),
            place("12 1/2", "RUE", "ELGIN", "ST", "", "", "K2P 1L5"),
            place("1495", "CH", "RUSSELL", "RD", "", "", "K1B 5G4"),
            outside("25", "RUE", "LAURIER", "ST", "Gatineau"),
            outside("717", "RUE", "NOTRE-DAME", "ST", "Russell")));
    return sample;
  }

  static Place place(
      String number,
      String typeFr,
      String name,
      String typeEn,
      String directionFr,
      String directionEn,
      String code) {
    return place(
        new Location(number, typeFr, name, typeEn, directionFr, directionEn, "Ottawa", code));
  }

  private static Place outside(
      String number, String typeFr, String name, String typeEn, String municipality) {
    return place(new Location(number, typeFr, name, typeEn, "", "", municipality, "J8X 3W9"));
  }

  private static Place place(Location location) {
    return new Place(location.line(), location, -75.69, 45.42);
  }

  private static DataSource source() {
    var fresh = TestDatabase.fresh();
    return new DriverManagerDataSource(fresh.url(), fresh.user(), fresh.password());
  }
}
