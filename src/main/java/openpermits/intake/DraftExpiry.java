package openpermits.intake;

import java.time.Instant;
import openpermits.applications.Application;
import openpermits.applications.ApplicationEvent.DraftExpiring;
import openpermits.applications.ApplicationRules;
import openpermits.applications.Applications;
import openpermits.applications.Drafts;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.settings.BusinessCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Announces that a draft will be deleted, and deletes it when nobody came back. One is never
/// deleted unannounced, nor before the days that were announced are over.
@Component
class DraftExpiry {

  private final Applications applications;
  private final Drafts drafts;
  private final FilledForms forms;
  private final Intake intake;
  private final BusinessCalendar calendar;
  private final ApplicationRules rules;

  DraftExpiry(
      Applications applications,
      Drafts drafts,
      FilledForms forms,
      Intake intake,
      BusinessCalendar calendar,
      ApplicationRules rules) {
    this.applications = applications;
    this.drafts = drafts;
    this.forms = forms;
    this.intake = intake;
    this.calendar = calendar;
    this.rules = rules;
  }

  @Transactional
  void announce(FileNumber draft, Instant now) {
    if (drafts.hold(draft) && forms.announced(draft).isEmpty()) {
      var application = applications.find(draft).orElseThrow();
      if (isIdle(application, now)) {
        keepForm(application);
        forms.announced(draft, now);
        drafts.announce(
            new DraftExpiring(draft, calendar.dateOf(now.plus(rules.notice())), Actor.SYSTEM, now));
      }
    }
  }

  @Transactional
  void expire(FileNumber draft, Instant now) {
    if (drafts.hold(draft) && isAnnouncedLongEnough(draft, now)) {
      applications.change(draft, it -> it.expire(now));
    }
  }

  /// Somebody may have come back since the list was read.
  private boolean isIdle(Application draft, Instant now) {
    return draft.lastActivityAt().isBefore(now.minus(rules.draftLife()).plus(rules.notice()));
  }

  private boolean isAnnouncedLongEnough(FileNumber draft, Instant now) {
    return forms
        .announced(draft)
        .filter(announced -> !announced.plus(rules.notice()).isAfter(now))
        .isPresent();
  }

  /// A draft that came to be otherwise has no form to note the announcement in.
  private void keepForm(Application draft) {
    if (forms.find(draft.file()).isEmpty()) {
      forms.store(intake.form(draft), draft.lastActivityAt());
    }
  }
}
