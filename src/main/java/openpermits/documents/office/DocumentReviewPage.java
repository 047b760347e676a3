package openpermits.documents.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import openpermits.applications.Application;
import openpermits.documents.Document;
import openpermits.documents.DocumentKinds;
import openpermits.kernel.Availability;
import openpermits.kernel.Reason;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A version of a document, and what staff decides on it.
///
/// @param versions all of the document's, the first one first
/// @param refusal why what was sent could not be done; null for a page that was only opened
/// @param errors what is wrong, by field
public record DocumentReviewPage(
    Application application,
    Document document,
    List<Document> versions,
    Availability decidability,
    ReviewedDocument form,
    @Nullable Reason refusal,
    Map<String, String> errors,
    HttpStatus status)
    implements Page {

  public DocumentKinds kinds() {
    return new DocumentKinds(application.type());
  }

  /// The version that counts, when it is another one.
  public Optional<Document> current() {
    return versions.stream()
        .filter(Document::isCurrent)
        .filter(version -> !version.id().equals(document.id()))
        .findFirst();
  }
}
