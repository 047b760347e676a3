package openpermits.dashboard.office;

import java.time.LocalDate;
import openpermits.settings.BusinessCalendar;

/// How a request stands against the municipality's target for deciding it.
///
/// @param age business days since the day of receipt
/// @param left business days until the last day, which counts; zero on it and after it
/// @param late business days after the last day, one at least when it has passed
/// @param within the target, in business days
public record Deadline(int age, int left, int late, int within) {

  static Deadline of(LocalDate received, LocalDate today, int within, BusinessCalendar calendar) {
    var last = calendar.plusBusinessDays(received, within);
    return new Deadline(
        calendar.businessDaysBetween(received, today),
        calendar.businessDaysBetween(today, last),
        today.isAfter(last) ? Math.max(1, calendar.businessDaysBetween(last, today)) : 0,
        within);
  }

  public boolean isLate() {
    return late > 0;
  }

  public boolean isSoon() {
    return !isLate() && left <= 1;
  }

  public boolean isToday() {
    return !isLate() && left == 0;
  }

  /// How much of the time is used up, in per cent: the length of the bar.
  public int used() {
    return isLate() ? 100 : Math.clamp(100L * (within - left) / Math.max(1, within), 5, 100);
  }
}
