package openpermits.documents.portal;

import java.util.Map;
import openpermits.applications.Application;
import openpermits.documents.Document;
import openpermits.documents.DocumentRules;
import openpermits.web.Page;
import openpermits.web.Route;
import org.springframework.http.HttpStatus;

/// Asks for the new version of a document.
///
/// @param error why what was sent is not taken; empty when nothing was sent yet
public record ReplacePage(
    Application application,
    Document document,
    DocumentRules rules,
    String error,
    HttpStatus status)
    implements Page {

  /// Where it was come from, and where one goes back to.
  public Route list() {
    return ReplaceController.list(application);
  }

  public String field() {
    return Batch.FIELD + document.kind();
  }

  public Map<String, String> errors() {
    return error.isEmpty() ? Map.of() : Map.of(field(), error);
  }
}
