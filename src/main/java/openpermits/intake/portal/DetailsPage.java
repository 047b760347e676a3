package openpermits.intake.portal;

import openpermits.applications.Application;
import openpermits.intake.FilledForm;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// The Details tab of a file.
///
/// @param contact the person behind the applicant
/// @param form what was answered; null for a file that came to be otherwise
public record DetailsPage(Application application, String contact, @Nullable FilledForm form)
    implements Page {}
