package openpermits.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import openpermits.documents.Arrival;
import openpermits.documents.Document;
import openpermits.documents.DocumentKinds;
import openpermits.documents.Documents;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Copies of documents for another file. Each has a content of its own, so that nothing done to one
/// is done to the other, and each is examined anew: what was taken when no virus was known in it
/// may be refused today. Closing removes those that were not attached.
public final class Copies implements AutoCloseable {

  private record Copy(Document original, Arrival arrival) {}

  private static final Logger LOG = LoggerFactory.getLogger(Copies.class);

  private final Documents documents;
  private final List<Copy> made = new ArrayList<>();
  private boolean isWhole = true;

  /// Made before the transaction that attaches them: drawings are large.
  public Copies(Documents documents, List<Document> originals) {
    this.documents = documents;
    originals.forEach(this::make);
  }

  /// A content that the plan room has lost costs nobody the rest of the application.
  private void make(Document original) {
    try (var content = documents.open(original)) {
      made.add(new Copy(original, documents.take(original.name(), content)));
    } catch (Refused refused) {
      isWhole = false;
    } catch (IOException | UncheckedIOException cause) {
      isWhole = false;
      LOG.error("The document {} could not be copied.", original.id(), cause);
    }
  }

  /// Whether every document could be copied.
  public boolean isWhole() {
    return isWhole;
  }

  /// Makes them part of the file; one of a kind that is not known there is another document.
  public void attach(FileNumber file, DocumentKinds kinds, Actor by, Instant at) {
    for (var copy : made) {
      var kind = copy.original().kind();
      documents.attach(
          file, kinds.keys().contains(kind) ? kind : DocumentKinds.OTHER, copy.arrival(), by, at);
    }
  }

  @Override
  public void close() {
    made.forEach(copy -> documents.drop(copy.arrival()));
  }
}
