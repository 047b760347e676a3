package openpermits.intake.portal;

import java.util.List;
import openpermits.applications.Application;
import openpermits.fees.Invoice;
import openpermits.intake.FilledForm;
import openpermits.web.Page;

/// That the application is submitted: the receipt.
///
/// @param completenessWithin within how many business days it is checked whether it is complete
public record SubmittedPage(
    Application application, FilledForm form, List<Invoice> owed, int completenessWithin)
    implements Page {}
