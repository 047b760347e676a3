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
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Settings.class)
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
  static PlanRoom planRoom(@Value("${openpermits.data}") Path folder, S3Settings s3) {
    return s3.isSet()
        ? new S3PlanRoom(s3.client(), s3.bucket())
        : new FolderPlanRoom(folder.resolve("documents", "kept"));
  }

  @Bean
  static IsolatedSheetReader sheetReader() {
    return new IsolatedSheetReader();
  }

  @Bean
  static VirusScanner virusScanner(
      @Value("${openpermits.clamav.host}") String host,
      @Value("${openpermits.clamav.port}") int port) {
    return host.isBlank()
        ? VirusScanner.NONE
        : new ClamAv(InetSocketAddress.createUnresolved(host.strip(), port));
  }

  @Bean
  static Checks checks(DocumentRules rules, IsolatedSheetReader sheets, VirusScanner viruses) {
    return new Checks(rules, sheets, viruses);
  }

  /// Only with a scanner: without one, no document has been tried.
  @Bean
  static Task<Void> rescanDocuments(
      Rescans rescans, @Value("${openpermits.clamav.host}") String host, Clock clock) {
    return Tasks.recurring("rescan-documents", FixedDelay.ofMinutes(10))
        .execute((_, _) -> {
          if (!host.isBlank()) {
            rescans.run(clock.instant());
          }
        });
  }

  /// Contents of deleted drafts, what a killed portal left, and readers that have nothing to read.
  @Bean
  static Task<Void> sweepDocuments(
      LooseContents loose, Tray tray, IsolatedSheetReader sheets, Clock clock) {
    return Tasks.recurring("sweep-documents", FixedDelay.ofMinutes(1))
        .execute((_, _) -> {
          loose.sweep(clock.instant());
          sweep(tray, clock);
          sheets.rest();
        });
  }

  private static void sweep(Tray tray, Clock clock) {
    try {
      tray.sweep(clock.instant());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
