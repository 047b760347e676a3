package openpermits.documents.uploads;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import openpermits.documents.DocumentRules;
import openpermits.documents.Flaw;
import openpermits.kernel.Refused;
import openpermits.web.Route;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Contents that arrive a piece at a time: what came before a connection was cut is still there
/// when its sender goes on (the tus protocol, version 1.0.0). None belongs to a file before a form
/// names it, and none is checked before that. One that no form names is removed a day after its
/// last piece.
///
/// Everybody has a folder of their own, and reaches nothing else.
@Component
public class Uploads {

  private static final Duration KEPT = Duration.ofDays(1);

  private static final String ADDRESSES =
      "/(?:%s|%s)"
          .formatted(
              Route.UPLOADS.pattern(Locale.CANADA_FRENCH).substring(1),
              Route.UPLOADS.pattern(Locale.CANADA).substring(1));

  private final Path folder;
  private final DocumentRules rules;

  Uploads(@Value("${openpermits.data}") Path data, DocumentRules rules) {
    this.folder = data.resolve("documents", "arriving");
    this.rules = rules;
  }

  /// Answers a request of the protocol.
  void serve(HttpServletRequest request, HttpServletResponse response, UUID account)
      throws IOException {
    of(account).process(request, response, account.toString());
  }

  /// Whether twice as many lie here as one form may send.
  boolean isFull(UUID account) throws IOException {
    var own = home(account).resolve("uploads");
    if (!Files.isDirectory(own)) {
      return false;
    }
    try (var there = Files.list(own)) {
      return there.count() >= 2L * rules.atOnce();
    }
  }

  /// The content of one that arrived whole, to be closed by whoever reads it. Refuses any other.
  public InputStream open(Upload upload) {
    var home = of(upload.owner());
    var owner = upload.owner().toString();
    try {
      var found = home.getUploadInfo(address(upload), owner);
      if (found != null && !found.isUploadInProgress()) {
        return home.getUploadedBytes(address(upload), owner);
      }
    } catch (IOException | TusException _) {
      // as if it had never been there
    }
    throw new Refused(new Flaw.Gone());
  }

  /// Nothing to do when it is not there.
  public void remove(Upload upload) {
    try {
      of(upload.owner()).deleteUpload(address(upload), upload.owner().toString());
    } catch (IOException | TusException _) {
      // the next sweep removes it
    }
  }

  /// Removes what nobody goes on with; called by a timer.
  void sweep() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var accounts = Files.newDirectoryStream(folder)) {
      for (var account : accounts) {
        at(account).cleanup();
      }
    }
  }

  private static String address(Upload upload) {
    return Route.UPLOAD.in(Locale.CANADA, upload.id());
  }

  private Path home(UUID account) {
    return folder.resolve(account.toString());
  }

  private TusFileUploadService of(UUID account) {
    return at(home(account));
  }

  private TusFileUploadService at(Path home) {
    return new TusFileUploadService()
        .withUploadUri(ADDRESSES)
        .withStoragePath(home.toString())
        .withMaxUploadSize(rules.bytes())
        .withUploadExpirationPeriod(KEPT.toMillis())
        .disableTusExtension("checksum")
        .disableTusExtension("concatenation");
  }
}
