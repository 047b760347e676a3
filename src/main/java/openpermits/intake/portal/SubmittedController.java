package openpermits.intake.portal;

import openpermits.applications.Application;
import openpermits.applications.ApplicationRules;
import openpermits.applications.portal.OwnFiles;
import openpermits.fees.Invoice;
import openpermits.fees.Invoices;
import openpermits.intake.FilledForm;
import openpermits.intake.FilledForms;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// What a customer reads once the application is submitted: what it costs, its number, what happens
/// next. Reached again whenever they like.
@Controller
class SubmittedController {

  private final OwnFiles files;
  private final FilledForms forms;
  private final Invoices invoices;
  private final ApplicationRules rules;

  SubmittedController(
      OwnFiles files, FilledForms forms, Invoices invoices, ApplicationRules rules) {
    this.files = files;
    this.forms = forms;
    this.invoices = invoices;
    this.rules = rules;
  }

  @Get(Route.APPLICATION_PAY)
  Answer pay(@PathVariable String file, Person customer) {
    var application = submitted(file, customer);
    return new PayPage(
        application,
        invoices.of(application.file()).stream().filter(Invoice::isOwed).toList(),
        application.withdrawal() instanceof openpermits.applications.Withdrawal.Open);
  }

  @Get(Route.APPLICATION_SUBMITTED)
  Answer done(@PathVariable String file, Person customer) {
    var application = submitted(file, customer);
    return new SubmittedPage(
        application,
        form(application),
        invoices.of(application.file()).stream().filter(Invoice::isOwed).toList(),
        rules.completenessWithin());
  }

  private FilledForm form(Application application) {
    return forms.find(application.file()).orElseThrow(NotFound::new);
  }

  /// A file that came to be otherwise has no such page.
  private Application submitted(String file, Person customer) {
    var application = files.find(file, customer);
    if (application.submittedAt() == null) {
      throw new NotFound();
    }
    return application;
  }
}
