package openpermits.applications.portal;

import openpermits.applications.Application;
import openpermits.web.Page;

/// The Details tab of a file.
///
/// @param contact the person behind the applicant
public record DetailsPage(Application application, String contact) implements Page {}
