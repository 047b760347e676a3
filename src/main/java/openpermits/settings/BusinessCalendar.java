package openpermits.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import openpermits.kernel.Bilingual;
import org.springframework.stereotype.Component;

/// The municipality's own days: when one begins and ends (in its time zone, whatever the server's),
/// and on which its counters are open. Days are counted from the day after: filed on Monday, the
/// first business day is Tuesday and the second is Wednesday until midnight.
@Component
public class BusinessCalendar {

  private final ZoneId zone;
  private final Holidays holidays;
  private final Map<Integer, Map<LocalDate, Bilingual>> years = new ConcurrentHashMap<>();

  public BusinessCalendar(Settings settings) {
    this.zone = Municipality.of(settings).zone();
    this.holidays = settings.one("holidays.yaml", Holidays.class);
  }

  public ZoneId zone() {
    return zone;
  }

  /// The date that the municipality's clocks show at that moment.
  public LocalDate dateOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /// The first moment of a day; of the day the clocks change too.
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /// The first moment that is no longer that day: what comes before it is in time.
  public Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }

  public boolean isBusinessDay(LocalDate day) {
    return !Holidays.isWeekend(day) && holidayOn(day).isEmpty();
  }

  /// Why the counters are closed on a weekday, when they are.
  public Optional<Bilingual> holidayOn(LocalDate day) {
    return Optional.ofNullable(holidaysIn(day.getYear()).get(day));
  }

  /// The `days`-th business day after `from`; `from` itself, open or not, for none.
  public LocalDate plusBusinessDays(LocalDate from, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("business days are counted forward: " + days);
    }
    var day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= isBusinessDay(day) ? 1 : 0;
    }
    return day;
  }

  /// How many business days there are after `from`, up to and with `to`; none when `to` is earlier.
  public int businessDaysBetween(LocalDate from, LocalDate to) {
    return to.isAfter(from)
        ? (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isBusinessDay).count()
        : 0;
  }

  private Map<LocalDate, Bilingual> holidaysIn(int year) {
    return years.computeIfAbsent(year, holidays::observedIn);
  }
}
