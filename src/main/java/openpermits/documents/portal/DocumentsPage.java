package openpermits.documents.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import openpermits.applications.Application;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.Denied;
import openpermits.documents.Document;
import openpermits.documents.DocumentKinds;
import openpermits.documents.DocumentRules;
import openpermits.documents.Documents;
import openpermits.kernel.Availability;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The Documents tab of a file: what was attached to it, what the city has issued on it, and a form
/// to send more.
///
/// @param documents every version, and those that count no more
/// @param banner the sentence of what was just done; null for none
/// @param errors by the name of the field
public record DocumentsPage(
    Application application,
    List<Document> documents,
    DocumentRules rules,
    @Nullable String banner,
    Map<String, String> errors,
    HttpStatus status)
    implements Page {

  public DocumentKinds kinds() {
    return new DocumentKinds(application.type());
  }

  public List<Slot> slots() {
    return Slot.of(application.type().documents(), documents);
  }

  public Availability receivability() {
    return Documents.receivability(application);
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
