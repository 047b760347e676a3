package openpermits.documents;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import openpermits.applications.Applications;
import openpermits.documents.Document.VirusCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Looks through the documents that nobody looked through when they came, because there was no
/// scanner then or it was away. One in which a virus is found cannot be opened any more; its file
/// is told, and so is whoever sent it.
@Component
class Rescans {

  private static final Logger LOG = LoggerFactory.getLogger(Rescans.class);
  private static final int AT_ONCE = 20;

  /// Until one that could not be looked through is tried again.
  private static final Duration PAUSE = Duration.ofHours(1);

  private final Applications applications;
  private final DocumentRows rows;
  private final PlanRoom room;
  private final VirusScanner scanner;
  private final TransactionOperations transactions;

  Rescans(
      Applications applications,
      DocumentRows rows,
      PlanRoom room,
      VirusScanner scanner,
      TransactionOperations transactions) {
    this.applications = applications;
    this.rows = rows;
    this.room = room;
    this.scanner = scanner;
    this.transactions = transactions;
  }

  /// Called by a timer. Those that were never tried come first.
  void run(Instant now) {
    rows.unchecked(now.minus(PAUSE), AT_ONCE).forEach(document -> scan(document, now));
  }

  /// Outside of a transaction: it may take minutes.
  private void scan(Document document, Instant now) {
    var check = look(document);
    transactions.executeWithoutResult(_ -> note(document, check, now));
  }

  private VirusCheck look(Document document) {
    try (var content = room.open(document.id())) {
      return scanner.scan(content);
    } catch (IOException unreadable) {
      LOG.warn("Document {} was not looked through: {}", document.id(), unreadable.toString());
      return VirusCheck.UNCHECKED;
    }
  }

  /// The file first, as everywhere: a draft that is being submitted holds it, too.
  private void note(Document document, VirusCheck check, Instant now) {
    if (check == VirusCheck.INFECTED) {
      applications.change(document.file(), file -> file.findVirus(document.paper(), now));
    }
    rows.scanned(document.id(), check, now);
  }
}
