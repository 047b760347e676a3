package openpermits.documents.office;

import java.util.UUID;
import openpermits.applications.Applications;
import openpermits.documents.Documents;
import openpermits.kernel.FileNumber;
import openpermits.web.Answer;
import openpermits.web.Download;
import openpermits.web.Get;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// Staff gets a document of a file.
@Controller
class StaffDocumentController {

  private final Applications applications;
  private final Documents documents;

  StaffDocumentController(Applications applications, Documents documents) {
    this.applications = applications;
    this.documents = documents;
  }

  /// Answers 404 for those of a draft, too.
  @Get(Route.STAFF_DOCUMENT)
  Answer download(@PathVariable FileNumber file, @PathVariable UUID document, Person reader) {
    var application = applications.find(file, reader.actor()).orElseThrow(NotFound::new);
    var found = documents.find(application.file(), document).orElseThrow(NotFound::new);
    return new Download(found.name(), found.mediaType(), found.size(), documents.open(found));
  }
}
