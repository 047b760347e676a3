package openpermits.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import openpermits.applications.ApplicationRules;
import openpermits.settings.BusinessCalendar;
import openpermits.web.Text;
import org.springframework.stereotype.Component;

/// Which days paper may bear that staff enters: not one to come, nor one so long ago that it is
/// rather a mistyped year. Days are the municipality's.
@Component
public class PaperDates {

  private final ApplicationRules rules;
  private final BusinessCalendar calendar;
  private final Clock clock;

  PaperDates(ApplicationRules rules, BusinessCalendar calendar, Clock clock) {
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
  }

  /// What is wrong with a day.
  public enum Wrong {
    MISSING,
    FUTURE,
    OLD
  }

  /// Empty for a day that paper may bear.
  ///
  /// @param day empty for what is no day
  public Optional<Wrong> wrong(Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return Optional.of(Wrong.MISSING);
    }
    if (day.get().isAfter(today())) {
      return Optional.of(Wrong.FUTURE);
    }
    return day.get().isBefore(today().minusDays(rules.receivedWithin()))
        ? Optional.of(Wrong.OLD)
        : Optional.empty();
  }

  /// The sentence: `sentence` says that it is missing, and continued by what else may be wrong,
  /// that.
  public String sentence(String key, Wrong wrong, Text text) {
    return text.say(
        key + "." + wrong.name().toLowerCase(Locale.ROOT),
        "date",
        today().minusDays(rules.receivedWithin()));
  }

  private LocalDate today() {
    return calendar.dateOf(clock.instant());
  }
}
