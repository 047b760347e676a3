package openpermits.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A day as it is typed: in three fields, whose names end with `.day`, `.month` and `.year`.
public final class TypedDay {

  private static final int EARLIEST_YEAR = 1800;
  private static final int LATEST_YEAR = 2200;

  private TypedDay() {}

  /// Empty for what is no day.
  ///
  /// @param key what the names of its fields begin with
  public static Optional<LocalDate> read(String key, Fields typed) {
    try {
      return Optional.of(
              LocalDate.of(
                  number(key + ".year", typed),
                  number(key + ".month", typed),
                  number(key + ".day", typed)))
          .filter(it -> it.getYear() >= EARLIEST_YEAR && it.getYear() <= LATEST_YEAR);
    } catch (NumberFormatException | DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static int number(String field, Fields typed) {
    return Integer.parseInt(typed.get(field).strip());
  }

  /// What the fields show of a day.
  public static Fields shown(String key, LocalDate day) {
    return new Fields(
        Map.of(
            key + ".year", Integer.toString(day.getYear()),
            key + ".month", Integer.toString(day.getMonthValue()),
            key + ".day", Integer.toString(day.getDayOfMonth())));
  }
}
