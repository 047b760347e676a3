package openpermits.intake.portal;

import java.time.LocalDate;
import openpermits.applications.ApplicationRules;
import openpermits.intake.FilledForm;
import openpermits.settings.BusinessCalendar;
import org.springframework.stereotype.Component;

/// Until when a draft is kept.
@Component
class DraftDates {

  private final ApplicationRules rules;
  private final BusinessCalendar calendar;

  DraftDates(ApplicationRules rules, BusinessCalendar calendar) {
    this.rules = rules;
    this.calendar = calendar;
  }

  /// The day on which it is deleted if nobody touches it.
  LocalDate deletion(FilledForm form) {
    return calendar.dateOf(form.savedAt().plus(rules.draftLife()));
  }
}
