package openpermits.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import openpermits.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BusinessCalendarTest {

  private static final BusinessCalendar CALENDAR = new BusinessCalendar(new Settings());

  /// Closed weekdays, as a wall calendar shows them: New Year, Family Day, Good Friday, Easter
  /// Monday, Victoria Day, Canada Day, Colonel By Day, Labour Day, Truth and Reconciliation,
  /// Thanksgiving, Christmas, Boxing Day.
  @ParameterizedTest
  @CsvSource({
    "2023, 01-02 02-20 04-07 04-10 05-22 07-03 08-07 09-04 10-02 10-09 12-25 12-26",
    "2024, 01-01 02-19 03-29 04-01 05-20 07-01 08-05 09-02 09-30 10-14 12-25 12-26",
    "2025, 01-01 02-17 04-18 04-21 05-19 07-01 08-04 09-01 09-30 10-13 12-25 12-26",
    "2026, 01-01 02-16 04-03 04-06 05-18 07-01 08-03 09-07 09-30 10-12 12-25 12-28",
    "2027, 01-01 02-15 03-26 03-29 05-24 07-01 08-02 09-06 09-30 10-11 12-27 12-28",
    "2028, 01-03 02-21 04-14 04-17 05-22 07-03 08-07 09-04 10-02 10-09 12-25 12-26",
    "2029, 01-01 02-19 03-30 04-02 05-21 07-02 08-06 09-03 10-01 10-08 12-25 12-26",
    "2030, 01-01 02-18 04-19 04-22 05-20 07-01 08-05 09-02 09-30 10-14 12-25 12-26",
    "2031, 01-01 02-17 04-11 04-14 05-19 07-01 08-04 09-01 09-30 10-13 12-25 12-26",
    "2032, 01-01 02-16 03-26 03-29 05-24 07-01 08-02 09-06 09-30 10-11 12-27 12-28",
    "2033, 01-03 02-21 04-15 04-18 05-23 07-01 08-01 09-05 09-30 10-10 12-26 12-27",
  })
  void isClosedOnThePublishedHolidays(int year, String published) {
    var first = LocalDate.of(year, 1, 1);
    assertThat(
            first
                .datesUntil(first.plusYears(1))
                .filter(day -> CALENDAR.holidayOn(day).isPresent())
                .map(day -> day.toString().substring(5)))
        .containsExactly(published.split(" "));
  }

  @Test
  void saysWhyItIsClosed() {
    assertThat(CALENDAR.holidayOn(LocalDate.of(2026, 12, 28)))
        .hasValueSatisfying(name -> assertThat(name.fr()).isEqualTo("Lendemain de Noël"));
  }

  @Test
  void isClosedOnSaturdaysAndSundays() {
    assertThat(CALENDAR.isBusinessDay(LocalDate.of(2026, 3, 7))).isFalse();
    assertThat(CALENDAR.isBusinessDay(LocalDate.of(2026, 3, 8))).isFalse();
    assertThat(CALENDAR.isBusinessDay(LocalDate.of(2026, 3, 9))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 0, 2026-03-02",
    "2026-03-07, 0, 2026-03-07",
    "2026-03-02, 2, 2026-03-04",
    "2026-03-06, 1, 2026-03-09",
    "2026-03-07, 1, 2026-03-09",
    "2026-04-02, 2, 2026-04-08",
    "2026-12-24, 1, 2026-12-29",
    "2027-12-31, 1, 2028-01-04",
    "2026-12-31, 2, 2027-01-05",
  })
  void countsFromTheDayAfter(LocalDate from, int days, LocalDate expected) {
    assertThat(CALENDAR.plusBusinessDays(from, days)).isEqualTo(expected);
  }

  record Span(LocalDate from, int days) {}

  static Stream<Span> spans() {
    return Samples.of(random ->
        new Span(
            LocalDate.of(2020, 1, 1).plusDays(random.nextInt(20 * 365)), random.nextInt(1, 60)));
  }

  @ParameterizedTest
  @MethodSource("spans")
  void countsBackWhatItAdded(Span span) {
    var end = CALENDAR.plusBusinessDays(span.from(), span.days());
    assertThat(CALENDAR.isBusinessDay(end)).isTrue();
    assertThat(CALENDAR.businessDaysBetween(span.from(), end)).isEqualTo(span.days());
    assertThat(CALENDAR.businessDaysBetween(span.from(), end.minusDays(1)))
        .isEqualTo(span.days() - 1);
    assertThat(CALENDAR.businessDaysBetween(end, span.from())).isZero();
  }

  @Test
  void countsNothingBackwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.plusBusinessDays(LocalDate.of(2026, 3, 2), -1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T04:59:59.999Z, 2025-12-31",
    "2026-01-01T05:00:00Z,     2026-01-01",
    "2026-07-01T03:59:59Z,     2026-06-30",
    "2026-07-01T04:00:00Z,     2026-07-01",
  })
  void readsTheDateOffOttawasClocks(Instant at, LocalDate day) {
    assertThat(CALENDAR.dateOf(at)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-08, 23", "2026-11-01, 25", "2026-03-09, 24"})
  void knowsHowLongADayIsWhenTheClocksChange(LocalDate day, int hours) {
    assertThat(Duration.between(CALENDAR.startOf(day), CALENDAR.endOf(day)))
        .isEqualTo(Duration.ofHours(hours));
    assertThat(CALENDAR.dateOf(CALENDAR.endOf(day).minusNanos(1))).isEqualTo(day);
    assertThat(CALENDAR.dateOf(CALENDAR.endOf(day))).isEqualTo(day.plusDays(1));
  }
}
