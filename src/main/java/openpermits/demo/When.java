package openpermits.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import openpermits.settings.BusinessCalendar;

/// A moment as the demonstration's files write it, in the municipality's time: `2024-02-08 14:05`,
/// or counted from the day of loading in days, `-1d 10:20`, or in business days, `+8b 9:00`.
record When(String text) {

  private static final Pattern COUNTED = Pattern.compile("([+-])(\\d+)([db])");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static When of(String text) {
    return new When(text);
  }

  Instant in(BusinessCalendar calendar, Instant now) {
    var parts = text.split(" ", 2);
    var day = day(parts[0], calendar, now);
    return day.atTime(LocalTime.parse(parts[1], TIME)).atZone(calendar.zone()).toInstant();
  }

  /// The beginning of its day.
  Instant startIn(BusinessCalendar calendar, Instant now) {
    return calendar.startOf(calendar.dateOf(in(calendar, now)));
  }

  private static LocalDate day(String day, BusinessCalendar calendar, Instant now) {
    var counted = COUNTED.matcher(day);
    if (!counted.matches()) {
      return LocalDate.parse(day);
    }
    var today = calendar.dateOf(now);
    var step = counted.group(1).equals("-") ? -1 : 1;
    var days = Integer.parseInt(counted.group(2));
    return counted.group(3).equals("d")
        ? today.plusDays((long) step * days)
        : businessDay(today, step, days, calendar);
  }

  private static LocalDate businessDay(
      LocalDate today, int step, int days, BusinessCalendar calendar) {
    var day = today;
    for (var left = days; left > 0; ) {
      day = day.plusDays(step);
      left -= calendar.isBusinessDay(day) ? 1 : 0;
    }
    return day;
  }
}
