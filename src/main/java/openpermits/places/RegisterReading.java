package openpermits.places;

import static openpermits.places.RegisterColumn.ADDR_GUID;
import static openpermits.places.RegisterColumn.BF_REPPOINT_X;
import static openpermits.places.RegisterColumn.BF_REPPOINT_Y;
import static openpermits.places.RegisterColumn.BG_X;
import static openpermits.places.RegisterColumn.BG_Y;
import static openpermits.places.RegisterColumn.CIVIC_NO;
import static openpermits.places.RegisterColumn.CIVIC_NO_SUFFIX;
import static openpermits.places.RegisterColumn.CSD_ENG_NAME;
import static openpermits.places.RegisterColumn.MAIL_MUN_NAME;
import static openpermits.places.RegisterColumn.MAIL_POSTAL_CODE;
import static openpermits.places.RegisterColumn.OFFICIAL_STREET_DIR;
import static openpermits.places.RegisterColumn.OFFICIAL_STREET_NAME;
import static openpermits.places.RegisterColumn.OFFICIAL_STREET_TYPE;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import openpermits.places.StreetWords.Direction;
import openpermits.places.StreetWords.StreetType;

/// Reads a line of the register as an address in both languages: type ST becomes RUE before the
/// name and ST after it, direction W becomes OUEST/WEST.
record RegisterReading(StreetWords words, RegisterSettings settings) {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
  private static final Pattern POSTAL_CODE = Pattern.compile("([A-Z]\\d[A-Z]) ?(\\d[A-Z]\\d)");

  /// Whether the line is about the municipality or a neighbour of it.
  boolean isKept(RegisterLine line) {
    return settings.isKept(line.value(CSD_ENG_NAME));
  }

  /// @throws LineRefused when it lacks what an address needs
  RegisterAddress address(RegisterLine line) {
    var point = point(line);
    var municipality = line.value(CSD_ENG_NAME);
    return new RegisterAddress(
        new Place(id(line), location(line), point.longitude(), point.latitude()),
        line.value(MAIL_MUN_NAME),
        !settings.isOurs(municipality));
  }

  private static String id(RegisterLine line) {
    var id = line.value(ADDR_GUID);
    if (id.isEmpty()) {
      throw new LineRefused("it has no ADDR_GUID");
    }
    return id;
  }

  private Location location(RegisterLine line) {
    var type = type(line.value(OFFICIAL_STREET_TYPE));
    var direction = direction(line.value(OFFICIAL_STREET_DIR));
    return new Location(
        number(line),
        type.french(),
        name(line),
        type.english(),
        direction.french(),
        direction.english(),
        line.value(CSD_ENG_NAME),
        postalCode(line.value(MAIL_POSTAL_CODE)));
  }

  private static String number(RegisterLine line) {
    var number = line.value(CIVIC_NO);
    if (!NUMBER.matcher(number).matches()) {
      throw new LineRefused("its CIVIC_NO is not a number");
    }
    var suffix = upper(line.value(CIVIC_NO_SUFFIX));
    return suffix.isEmpty() || Character.isLetter(suffix.charAt(0))
        ? number + suffix
        : number + " " + suffix;
  }

  private static String name(RegisterLine line) {
    var name = upper(line.value(OFFICIAL_STREET_NAME));
    if (Plain.text(name).isEmpty()) {
      throw new LineRefused("it has no OFFICIAL_STREET_NAME");
    }
    return name;
  }

  /// A type that the settings do not list stays as it is.
  private StreetType type(String symbol) {
    return words.types(Plain.text(symbol)).stream()
        .findFirst()
        .orElseGet(() -> new StreetType(upper(symbol), "", List.of()));
  }

  private Direction direction(String symbol) {
    if (symbol.isEmpty()) {
      return Direction.NONE;
    }
    return words
        .direction(Plain.text(symbol))
        .orElseThrow(() -> new LineRefused("its OFFICIAL_STREET_DIR is not known"));
  }

  private static String postalCode(String written) {
    var code = POSTAL_CODE.matcher(upper(written));
    if (!code.matches() && !written.isEmpty()) {
      throw new LineRefused("its MAIL_POSTAL_CODE is not a postal code");
    }
    return written.isEmpty() ? "" : code.group(1) + " " + code.group(2);
  }

  private static Point point(RegisterLine line) {
    var own = !line.value(BG_X).isEmpty();
    var x = line.value(own ? BG_X : BF_REPPOINT_X);
    var y = line.value(own ? BG_Y : BF_REPPOINT_Y);
    if (x.isEmpty() || y.isEmpty()) {
      throw new LineRefused("it does not say where it is (BG_X, BG_Y)");
    }
    return point(x, y);
  }

  private static Point point(String x, String y) {
    try {
      var point = Lambert.point(Double.parseDouble(x), Double.parseDouble(y));
      if (point.isInCanada()) {
        return point;
      }
    } catch (NumberFormatException notNumbers) {
      // As bad as any other place outside the country
    }
    throw new LineRefused("its BG_X and BG_Y are not a place in Canada");
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.CANADA_FRENCH);
  }
}
