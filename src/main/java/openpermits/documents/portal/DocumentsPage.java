package openpermits.documents.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import openpermits.applications.Application;
import openpermits.applications.Obstacle;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.Denied;
import openpermits.documents.Document;
import openpermits.documents.DocumentKinds;
import openpermits.documents.DocumentRules;
import openpermits.kernel.Availability;
import openpermits.kernel.Reason;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The Documents tab of a file: what was attached to it, what the city has issued on it, and a form
/// to send more.
///
/// @param documents every version, and those that count no more
/// @param sendability whether the reader may send documents
/// @param banner the sentence of what was just done; null for none
/// @param errors by the name of the field
public record DocumentsPage(
    Application application,
    List<Document> documents,
    Availability sendability,
    DocumentRules rules,
    @Nullable String banner,
    Map<String, String> errors,
    HttpStatus status)
    implements Page {

  public DocumentKinds kinds() {
    return new DocumentKinds(application.type());
  }

  public List<Slot> slots() {
    return Slot.of(application.type().everyDocument(), documents);
  }

  /// Whether the reader may send, replace and remove now.
  public boolean isChangeable() {
    return sendability instanceof Availability.Available;
  }

  /// What staff sent back, for the reader to replace.
  public List<Document> corrections() {
    return isChangeable() ? documents.stream().filter(Document::isToCorrect).toList() : List.of();
  }

  /// Why nobody may any more; null while somebody may, though perhaps not the reader.
  public @Nullable Reason whyOver() {
    return sendability instanceof Availability.Unavailable(Obstacle.FileOver over) ? over : null;
  }

  public boolean hasLetter() {
    return application.withdrawal() instanceof Approved
        || application.withdrawal() instanceof Denied;
  }

  /// When the letter was issued.
  public Instant issuedAt() {
    return switch (application.withdrawal()) {
      case Approved approved -> approved.at();
      case Denied denied -> denied.at();
      default -> throw new IllegalStateException("no letter");
    };
  }
}
