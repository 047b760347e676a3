package openpermits.applications.portal;

import openpermits.applications.Application;
import openpermits.web.Page;

/// Asks once more before a draft is deleted.
public record DeleteDraftPage(Application application) implements Page {}
