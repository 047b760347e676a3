package openpermits.documents.portal;

import openpermits.applications.Application;
import openpermits.documents.Document;
import openpermits.web.Page;
import openpermits.web.Route;

/// Asks whether to remove a document.
public record RemovePage(Application application, Document document) implements Page {
  /// Where it was come from, and where one goes back to.
  public Route list() {
    return ReplaceController.list(application);
  }
}
