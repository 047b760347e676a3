package openpermits.documents.portal;

import openpermits.applications.Application;
import openpermits.documents.Document;
import openpermits.web.Page;

/// Asks whether to remove a document.
public record RemovePage(Application application, Document document) implements Page {}
