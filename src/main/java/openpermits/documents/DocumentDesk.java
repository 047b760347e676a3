package openpermits.documents;

import java.time.Instant;
import java.util.UUID;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.documents.Document.Decision;
import openpermits.documents.Document.State;
import openpermits.kernel.Actor;
import openpermits.kernel.Availability;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where staff accepts a document, or sends it back for a reason. Each decision stays with the
/// version that it is about; a later one takes the place of an earlier.
@Component
public class DocumentDesk {

  private final Applications applications;
  private final DocumentRows rows;

  DocumentDesk(Applications applications, DocumentRows rows) {
    this.applications = applications;
    this.rows = rows;
  }

  /// Whether this version can be decided on now, by whom: not once the file is over, nor once the
  /// version is replaced or removed, nor with a virus in it.
  public static Availability decidability(Application file, Document document, Actor by) {
    var onFile = file.availability(Action.DECIDE_ON_DOCUMENTS, by);
    return onFile instanceof Availability.Unavailable ? onFile : decidability(document);
  }

  private static Availability decidability(Document document) {
    var currency = document.currency();
    return currency instanceof Availability.Unavailable ? currency : document.openability();
  }

  /// Refuses with [Overtaken] when this is not the version that counts, or not in the state that
  /// was `seen`, any more.
  @Transactional
  public void accept(FileNumber file, UUID document, State seen, Actor by, Instant at) {
    var shown = lock(file, document, seen, by);
    applications.change(file, it -> it.acceptDocument(shown.paper(), by, at));
    rows.decide(document, new Decision(State.ACCEPTED, "", at, by.name()), by);
  }

  /// Likewise.
  ///
  /// @param reason what is to be corrected, as its sender is told
  @Transactional
  public void sendBack(
      FileNumber file, UUID document, State seen, String reason, Actor by, Instant at) {
    var shown = lock(file, document, seen, by);
    applications.change(file, it -> it.sendDocumentBack(shown.paper(), reason, by, at));
    rows.decide(document, new Decision(State.TO_CORRECT, reason, at, by.name()), by);
  }

  private Document lock(FileNumber file, UUID id, State seen, Actor by) {
    var application = applications.lock(file);
    var document = rows.find(file, id).orElseThrow();
    decidability(application, document, by).orRefuse();
    var decision = document.decision();
    if (decision != null && document.state() != seen) {
      throw new Refused(new Overtaken.Decided(decision.state(), decision.by(), decision.at()));
    }
    return document;
  }
}
