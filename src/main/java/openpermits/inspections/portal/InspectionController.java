package openpermits.inspections.portal;

import openpermits.applications.portal.OwnFiles;
import openpermits.inspections.Inspections;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// A customer reads which inspections a file has.
@Controller
class InspectionController {

  private final OwnFiles files;
  private final Inspections inspections;

  InspectionController(OwnFiles files, Inspections inspections) {
    this.files = files;
    this.inspections = inspections;
  }

  @Get(Route.APPLICATION_INSPECTIONS)
  Answer show(@PathVariable String file, Person customer) {
    var application = files.find(file, customer);
    return new InspectionsPage(application, inspections.of(application.file()));
  }
}
