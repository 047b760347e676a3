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
    UNREAL,
    FUTURE,
    OLD
  }

  /// Empty for a day that paper may bear.
  ///
  /// @param key what the names of the day's fields begin with
  public Optional<Wrong> wrong(String key, Fields typed) {
    if (typed.of(key).isBlank()) {
      return Optional.of(Wrong.MISSING);
    }
    var day = TypedDay.read(key, typed);
    if (day.isEmpty()) {
      return Optional.of(Wrong.UNREAL);
    }
    if (day.get().isAfter(today())) {
      return Optional.of(Wrong.FUTURE);
    }
    return day.get().isBefore(today().minusDays(rules.receivedWithin()))
        ? Optional.of(Wrong.OLD)
        : Optional.empty();
  }

  /// The sentence that says so.
  ///
  /// @param key of the sentences, each continued by what is wrong
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
