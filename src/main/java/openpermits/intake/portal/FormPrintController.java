package openpermits.intake.portal;

import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.applications.OwnerAuthorizations;
import openpermits.applications.portal.OwnFiles;
import openpermits.documents.Document;
import openpermits.documents.Documents;
import openpermits.fees.Invoices;
import openpermits.intake.FilledForms;
import openpermits.intake.forms.PrescribedForms;
import openpermits.kernel.FileNumber;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Route;
import openpermits.web.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// The application as a document to keep: for whoever sees the file, a draft too, and for staff. A
/// file that came to be otherwise than by applying here has none.
@Controller
class FormPrintController {

  private final OwnFiles files;
  private final Applications applications;
  private final FilledForms forms;
  private final PrescribedForms prescribed;
  private final OwnerAuthorizations authorizations;
  private final Documents documents;
  private final Invoices invoices;
  private final Site site;

  FormPrintController(
      OwnFiles files,
      Applications applications,
      FilledForms forms,
      PrescribedForms prescribed,
      OwnerAuthorizations authorizations,
      Documents documents,
      Invoices invoices,
      Site site) {
    this.files = files;
    this.applications = applications;
    this.forms = forms;
    this.prescribed = prescribed;
    this.authorizations = authorizations;
    this.documents = documents;
    this.invoices = invoices;
    this.site = site;
  }

  @Get(Route.APPLICATION_FORM_PDF)
  Answer print(@PathVariable String file, Person customer) {
    return print(files.find(file, customer));
  }

  @Get(Route.STAFF_FORM_PDF)
  Answer printForStaff(@PathVariable FileNumber file, Person officer) {
    return print(applications.find(file, officer.actor()).orElseThrow(NotFound::new));
  }

  private FormPrint print(Application application) {
    var file = application.file();
    return new FormPrint(
        site.municipality(),
        application,
        forms.find(file).orElseThrow(NotFound::new),
        prescribed.of(application.type()).orElse(null),
        authorizations.of(file),
        documents.of(file).stream().filter(Document::isCurrent).toList(),
        invoices.of(file));
  }
}
