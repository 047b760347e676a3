package openpermits.intake;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import openpermits.applications.ApplicationRules;
import openpermits.applications.Drafts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The timed work of drafts: telling whoever does not come back, and deleting what nobody wants.
@Configuration(proxyBeanMethods = false)
class DraftTasks {

  @Bean
  static Task<Void> expireDrafts(
      Drafts drafts, DraftExpiry expiry, ApplicationRules rules, Clock clock) {
    return Tasks.recurring("expire-drafts", FixedDelay.ofHours(1))
        .execute((_, _) -> run(drafts, expiry, rules, clock.instant()));
  }

  static void run(Drafts drafts, DraftExpiry expiry, ApplicationRules rules, Instant now) {
    var life = rules.draftLife();
    drafts.idleSince(now.minus(life)).forEach(draft -> expiry.expire(draft, now));
    drafts
        .idleSince(now.minus(life).plus(rules.notice()))
        .forEach(draft -> expiry.announce(draft, now));
    drafts.clear(now.minus(rules.regret()));
  }
}
