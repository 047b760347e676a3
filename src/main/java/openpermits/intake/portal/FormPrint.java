package openpermits.intake.portal;

import java.util.List;
import openpermits.applications.Application;
import openpermits.applications.OwnerAuthorization;
import openpermits.documents.Document;
import openpermits.documents.DocumentKinds;
import openpermits.fees.Invoice;
import openpermits.intake.FilledForm;
import openpermits.kernel.Bilingual;
import openpermits.web.Print;

/// An application as it was filled in, to be printed: what the province's form of February 2026
/// asks, in the municipality's order.
///
/// @param municipality whom it is made to
/// @param documents those that count
/// @param billed what was charged when it was submitted
public record FormPrint(
    Bilingual municipality,
    Application application,
    FilledForm form,
    List<OwnerAuthorization> authorizations,
    List<Document> documents,
    List<Invoice> billed)
    implements Print {

  @Override
  public String name() {
    return application.file() + ".pdf";
  }

  public DocumentKinds kinds() {
    return new DocumentKinds(application.type());
  }

  public boolean isDraft() {
    return application.submittedAt() == null;
  }
}
