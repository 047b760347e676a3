package openpermits.settings;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.previous;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// How a law says on which day of a year a holiday falls, before any thought of weekends.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "falls")
@JsonSubTypes({
  @JsonSubTypes.Type(value = HolidayRule.Fixed.class, name = "fixed"),
  @JsonSubTypes.Type(value = HolidayRule.NthWeekday.class, name = "nth-weekday"),
  @JsonSubTypes.Type(value = HolidayRule.WeekdayBefore.class, name = "weekday-before"),
  @JsonSubTypes.Type(value = HolidayRule.FromEaster.class, name = "from-easter")
})
sealed interface HolidayRule {

  LocalDate in(int year);

  record Fixed(int month, int day) implements HolidayRule {

    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }
  }

  record NthWeekday(int nth, DayOfWeek weekday, int month) implements HolidayRule {

    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(nth, weekday));
    }
  }

  /// The last such weekday before a date, never on it: Victoria Day is the Monday before May 25.
  record WeekdayBefore(DayOfWeek weekday, int month, int day) implements HolidayRule {

    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, day).with(previous(weekday));
    }
  }

  /// So many days after Easter Sunday; before it when negative.
  record FromEaster(int days) implements HolidayRule {

    @Override
    public LocalDate in(int year) {
      return Easter.sunday(year).plusDays(days);
    }
  }
}
