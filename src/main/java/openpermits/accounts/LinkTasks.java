package openpermits.accounts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The timed work of accounts: answering whoever asked for a link, and forgetting who never came.
@Configuration(proxyBeanMethods = false)
class LinkTasks {

  /// One for each request, by its id.
  static final TaskDescriptor<Void> ANSWER = TaskDescriptor.of("answer-link-request");

  @Bean
  static Task<Void> answerLinkRequest(LinkAnswers answers) {
    return Tasks.oneTime(ANSWER)
        .execute((request, _) -> answers.answer(UUID.fromString(request.getId())));
  }

  @Bean
  static Task<Void> forgetLinks(Links links, Registrations registrations, Clock clock) {
    return Tasks.recurring("forget-links", FixedDelay.ofHours(1))
        .execute((_, _) -> {
          links.forget(clock.instant());
          registrations.forget(clock.instant());
        });
  }
}
