package openpermits.settings;

import static java.time.DayOfWeek.SATURDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import openpermits.kernel.Bilingual;

/// The days on which the municipality's counters are closed besides Saturdays and Sundays.
///
/// @param sources where the list was read
record Holidays(List<String> sources, List<Holiday> holidays) {

  Holidays {
    sources = List.copyOf(sources);
    holidays = List.copyOf(holidays);
  }

  /// @param since the first year it was kept
  /// @param basis how sure the entry is: public holidays are in the statute, the rest is a closure
  ///   that the municipality decides
  record Holiday(Bilingual name, int since, Basis basis, HolidayRule rule) {}

  enum Basis {
    PUBLIC_HOLIDAY,
    CITY_CLOSURE,
    /// Not read in a source yet: to be confirmed by the municipality.
    SAMPLE
  }

  /// Each closed weekday of a year with its holiday's name. A holiday on a weekend is kept on the
  /// next weekday that is not a holiday itself: Christmas on a Saturday on Monday, and Boxing Day
  /// then on Tuesday.
  Map<LocalDate, Bilingual> observedIn(int year) {
    var observed = new TreeMap<LocalDate, Bilingual>();
    var kept = holidays.stream().filter(holiday -> holiday.since() <= year).toList();
    for (var holiday : kept) {
      observed.put(holiday.rule().in(year), holiday.name());
    }
    for (var holiday : kept) {
      move(holiday.rule().in(year), holiday.name(), observed);
    }
    observed.keySet().removeIf(Holidays::isWeekend);
    return observed;
  }

  private static void move(LocalDate on, Bilingual name, Map<LocalDate, Bilingual> observed) {
    if (isWeekend(on)) {
      var day = on;
      while (isWeekend(day) || observed.containsKey(day)) {
        day = day.plusDays(1);
      }
      observed.put(day, name);
    }
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(SATURDAY) >= 0;
  }
}
