package openpermits.applications.office;

import java.util.Optional;
import java.util.regex.Pattern;
import openpermits.kernel.Money;

/// An amount as people type it in either language: `925,92`, `925.92`, `1 234,56 $`, `$1,234.56`.
final class TypedAmount {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");

  /// Thousands may be apart by a space, or by a comma where a point follows: `1,234` alone could
  /// mean two things and is neither.
  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\$? ?(\\d{1,9}|\\d{1,3}(?: \\d{3}){1,2}|\\d{1,3}(?:,\\d{3}){1,2}(?=\\.))"
              + "(?:[.,](\\d{1,2}))?(?: ?\\$)?");

  private TypedAmount() {}

  /// Empty when it is not an amount.
  static Optional<Money> read(String typed) {
    var amount = AMOUNT.matcher(SPACE.matcher(typed.strip()).replaceAll(" ").strip());
    return amount.matches()
        ? Optional.of(new Money(dollars(amount.group(1)) * 100 + cents(amount.group(2))))
        : Optional.empty();
  }

  private static long dollars(String digits) {
    return Long.parseLong(digits.replaceAll("[ ,]", ""));
  }

  private static int cents(@org.jspecify.annotations.Nullable String digits) {
    if (digits == null) {
      return 0;
    }
    return digits.length() == 1 ? Integer.parseInt(digits) * 10 : Integer.parseInt(digits);
  }
}
