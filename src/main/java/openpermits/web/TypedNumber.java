package openpermits.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as people type it in either language: `1 234,5`, `1234.5`, `$1,234.56`. Where it stands
/// between spaces or dollar signs does not matter.
public final class TypedNumber {

  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{Cf}$]+");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,15}([.,]\\d{1,6})?");

  /// Thousands apart by commas: beyond doubt where there are several, or a point follows.
  private static final Pattern COMMAS =
      Pattern.compile("\\d{1,3}((,\\d{3})+\\.\\d{1,6}|(,\\d{3}){2,4})");

  private static final Pattern ONE_COMMA = Pattern.compile("\\d{1,3},\\d{3}");
  private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,4},\\d{1,6}");

  private TypedNumber() {}

  /// Empty when it is not a number, or a negative one.
  ///
  /// @param language decides what `1,234` is: a thousand in English, one and a bit in French
  public static Optional<BigDecimal> read(String typed, Locale language) {
    var number = NOISE.matcher(typed).replaceAll("");
    if (COMMAS.matcher(number).matches() || isThousand(number, language)) {
      return Optional.of(new BigDecimal(number.replace(",", "")));
    }
    if (POINTS.matcher(number).matches()) {
      return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
    }
    return PLAIN.matcher(number).matches()
        ? Optional.of(new BigDecimal(number.replace(',', '.')))
        : Optional.empty();
  }

  private static boolean isThousand(String number, Locale language) {
    return !language.getLanguage().equals("fr") && ONE_COMMA.matcher(number).matches();
  }
}
