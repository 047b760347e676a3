package openpermits.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Degrees as people type and paste them: `45,4215`, `45.4215° N`, `-75.6972`, `75,6972 O`.
final class TypedDegrees {

  /// A tenth of a metre.
  private static final int DECIMALS = 6;

  private static final Pattern NORTH = Pattern.compile("\\+?(\\d{1,2}([.,]\\d{1,15})?)°?n?");
  private static final Pattern WEST = Pattern.compile("[-−–]?(\\d{1,3}([.,]\\d{1,15})?)°?[ow]?");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private TypedDegrees() {}

  static OptionalDouble latitude(String typed) {
    return degrees(NORTH, typed);
  }

  /// West of Greenwich, with its sign or without: no place of ours is east of it.
  static OptionalDouble longitude(String typed) {
    var west = degrees(WEST, typed);
    return west.isPresent() ? OptionalDouble.of(-west.getAsDouble()) : west;
  }

  private static OptionalDouble degrees(Pattern pattern, String typed) {
    var number = pattern.matcher(SPACE.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT));
    return number.matches()
        ? OptionalDouble.of(
            new BigDecimal(number.group(1).replace(',', '.'))
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue())
        : OptionalDouble.empty();
  }
}
