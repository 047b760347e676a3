package openpermits.intake.portal;

import openpermits.applications.portal.OwnFiles;
import openpermits.intake.FilledForms;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// A customer reads what an application says.
@Controller
class DetailsController {

  private final OwnFiles files;
  private final FilledForms forms;

  DetailsController(OwnFiles files, FilledForms forms) {
    this.files = files;
    this.forms = forms;
  }

  @Get(Route.APPLICATION_DETAILS)
  Answer details(@PathVariable String file, Person customer) {
    var application = files.find(file, customer);
    return new DetailsPage(
        application, customer.name(), forms.find(application.file()).orElse(null));
  }
}
