package openpermits.documents.uploads;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UploadsConfiguration {

  /// Contents that nobody goes on to send.
  @Bean
  static Task<Void> sweepUploads(Uploads uploads) {
    return Tasks.recurring("sweep-uploads", FixedDelay.ofMinutes(10))
        .execute((_, _) -> {
          try {
            uploads.sweep();
          } catch (IOException cause) {
            throw new UncheckedIOException(cause);
          }
        });
  }
}
