package openpermits.applications;

import java.util.List;
import openpermits.fees.Invoice;
import openpermits.fees.RefundWorksheet;

/// What a withdrawal comes to, before anybody decides: shown to the applicant and to the officer
/// alike, worked out by the code that will do it.
///
/// @param effects what would be stopped: reviews, inspections
/// @param owed invoices with an unpaid balance
public record Consequences(List<Effect> effects, List<Invoice> owed, RefundWorksheet worksheet) {}
