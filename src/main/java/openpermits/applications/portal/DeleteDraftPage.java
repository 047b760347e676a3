package openpermits.applications.portal;

import openpermits.applications.Application;
import openpermits.web.Page;

/// Asks once more before a draft is deleted.
///
/// @param days for how many days it can be put back
public record DeleteDraftPage(Application application, int days) implements Page {}
