package openpermits.documents;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import openpermits.settings.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

  @Bean
  static DocumentRules documentRules(Settings settings) {
    return settings.one("documents.yaml", DocumentRules.class);
  }

  @Bean
  static Tray tray(@Value("${openpermits.data}") Path folder, DocumentRules rules) {
    return new Tray(folder.resolve("documents", "incoming"), rules);
  }

  @Bean
  static PlanRoom planRoom(@Value("${openpermits.data}") Path folder) {
    return new FolderPlanRoom(folder.resolve("documents", "kept"));
  }

  @Bean
  static Checks checks(
      DocumentRules rules,
      @Value("${openpermits.clamav.host}") String host,
      @Value("${openpermits.clamav.port}") int port) {
    var scanner =
        host.isBlank()
            ? VirusScanner.NONE
            : new ClamAv(InetSocketAddress.createUnresolved(host.strip(), port));
    return new Checks(rules, new InProcessSheetReader(), scanner);
  }

  /// Contents of deleted drafts, and what a killed portal left.
  @Bean
  static Task<Void> sweepDocuments(LooseContents loose, Tray tray, Clock clock) {
    return Tasks.recurring("sweep-documents", FixedDelay.ofMinutes(1))
        .execute((_, _) -> sweep(loose, tray, clock));
  }

  private static void sweep(LooseContents loose, Tray tray, Clock clock) {
    try {
      loose.sweep(clock.instant());
      tray.sweep(clock.instant());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
