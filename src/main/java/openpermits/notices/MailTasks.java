package openpermits.notices;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import openpermits.accounts.Attempts;
import openpermits.web.FormTokens;
import openpermits.web.SavedForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The portal's timed work: sending mail, and forgetting what is no longer needed.
@Configuration(proxyBeanMethods = false)
class MailTasks {

  /// One for each mail, by its id.
  static final TaskDescriptor<Void> SEND = TaskDescriptor.of("send-mail");

  /// How long a form sent twice is still known.
  private static final Duration FORMS_KEPT = Duration.ofDays(30);

  /// How long what was tried is held against whoever stopped trying.
  private static final Duration ATTEMPTS_KEPT = Duration.ofDays(1);

  private static final Duration OVERDUE = Duration.ofMinutes(15);

  @Bean
  static Task<Void> sendMail(MailDelivery delivery) {
    return Tasks.custom(SEND)
        .onDeadExecutionRevive()
        .execute((mail, _) -> send(UUID.fromString(mail.getId()), delivery));
  }

  private static CompletionHandler<Void> send(UUID mail, MailDelivery delivery) {
    var wait = delivery.deliver(mail);
    return (complete, execution) ->
        wait.ifPresentOrElse(
            until -> execution.reschedule(complete, complete.getTimeDone().plus(until)),
            execution::remove);
  }

  /// Mail that lost its task, as after a backup was restored in part, is sent all the same.
  @Bean
  static Task<Void> sendForgottenMail(Mails mails, Clock clock) {
    return Tasks.recurring("send-forgotten-mail", FixedDelay.ofMinutes(15))
        .execute((_, context) -> remember(mails, context, clock.instant()));
  }

  private static void remember(Mails mails, ExecutionContext context, Instant now) {
    SchedulerClient client = context.getSchedulerClient();
    mails
        .waitingSince(now.minus(OVERDUE))
        .forEach(mail -> client.scheduleIfNotExists(SEND.instance(mail.toString()).build(), now));
  }

  @Bean
  static Task<Void> forgetAttempts(Attempts attempts, Clock clock) {
    return Tasks.recurring("forget-attempts", FixedDelay.ofHours(1))
        .execute((_, _) -> attempts.forget(clock.instant().minus(ATTEMPTS_KEPT)));
  }

  @Bean
  static Task<Void> forgetForms(SavedForms forms, FormTokens tokens, Clock clock) {
    return Tasks.recurring("forget-forms", FixedDelay.ofHours(1))
        .execute((_, _) -> {
          forms.forget(clock.instant());
          tokens.forget(clock.instant().minus(FORMS_KEPT));
        });
  }
}
