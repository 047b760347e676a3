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
import org.springframework.transaction.support.TransactionOperations;

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
  static PictureRoom pictureRoom(PlanRoom documents) {
    return new PictureRoom(documents.beside("pictures"));
  }

  @Bean
  static IsolatedSheetReader sheetReader() {
    return new IsolatedSheetReader();
  }

  @Bean
  static PagePictures pagePictures(DocumentRules rules) {
    return new PagePictures(rules.previews());
  }

  @Bean
  static Renderings renderings(
      @Value("${openpermits.data}") Path folder,
      PreviewRows rows,
      PlanRoom room,
      PictureRoom pictureRoom,
      LooseContents loose,
      DocumentRules rules,
      PagePictures pictures,
      TransactionOperations transactions,
      Clock clock) {
    var tray = new Tray(folder.resolve("documents", "drawing"), rules);
    return new Renderings(
        rows, room, pictureRoom, loose, tray, pictures, rules.previews(), transactions, clock);
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

  /// On one node at a time, in a thread of the timers, and a document at a time.
  @Bean
  static Task<Void> drawDocuments(Renderings renderings, Clock clock) {
    return Tasks.recurring("draw-documents", FixedDelay.ofSeconds(5))
        .execute((_, _) -> renderings.run(clock.instant()));
  }

  /// Contents of deleted drafts, what a killed portal left, and readers that have nothing to read.
  @Bean
  static Task<Void> sweepDocuments(
      LooseContents loose,
      Tray tray,
      IsolatedSheetReader sheets,
      Renderings renderings,
      Clock clock) {
    return Tasks.recurring("sweep-documents", FixedDelay.ofMinutes(1))
        .execute((_, _) -> {
          loose.sweep(clock.instant());
          sweep(tray, renderings, clock);
          sheets.rest();
        });
  }

  private static void sweep(Tray tray, Renderings renderings, Clock clock) {
    try {
      tray.sweep(clock.instant());
      renderings.sweep(clock.instant());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
