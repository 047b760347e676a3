package openpermits.intake.portal;

import java.util.List;
import openpermits.applications.Application;
import openpermits.applications.OwnerAuthorization;
import openpermits.catalogue.Question;
import openpermits.documents.Document;
import openpermits.documents.DocumentKinds;
import openpermits.fees.Invoice;
import openpermits.intake.FilledForm;
import openpermits.intake.forms.FormPart;
import openpermits.intake.forms.PrescribedForm;
import openpermits.kernel.Bilingual;
import openpermits.web.Print;
import org.jspecify.annotations.Nullable;

/// An application as it was filled in, to be printed: part by part of the form that a law
/// prescribes, where one does; otherwise as it was asked.
///
/// @param prescribed null where no law prescribes a form
/// @param municipality whom it is made to
/// @param documents those that count
/// @param billed what was charged when it was submitted
public record FormPrint(
    Bilingual municipality,
    Application application,
    FilledForm form,
    @Nullable PrescribedForm prescribed,
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

  public List<FormPart> parts() {
    return prescribed == null
        ? form.type().questions().sections().stream()
            .map(section -> new FormPart("", section.title(), section.questions()))
            .filter(part -> !asked(part).isEmpty())
            .toList()
        : prescribed.laidOut(form.type());
  }

  /// Those that apply by the other answers.
  public List<Question> asked(FormPart part) {
    return part.questions().stream().filter(form::asks).toList();
  }

  public boolean isDraft() {
    return application.submittedAt() == null;
  }
}
