package openpermits.documents.office;

import java.util.UUID;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.documents.portal.Pages;
import openpermits.documents.portal.Viewer;
import openpermits.kernel.FileNumber;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Staff looks at the pages of a document.
@Controller
class StaffViewController {

  private final Applications applications;
  private final Pages pages;

  StaffViewController(Applications applications, Pages pages) {
    this.applications = applications;
    this.pages = pages;
  }

  @Get(Route.STAFF_DOCUMENT_PAGE)
  Answer show(
      @PathVariable FileNumber file,
      @PathVariable UUID document,
      @PathVariable int page,
      @RequestParam(defaultValue = "") String size,
      Person reader) {
    return pages.page(find(file, reader), document, page, size.equals("large"), Viewer.STAFF);
  }

  @Get(Route.STAFF_DOCUMENT_PICTURE)
  Answer picture(
      @PathVariable FileNumber file,
      @PathVariable UUID document,
      @PathVariable int page,
      Person reader) {
    return pages.picture(find(file, reader), document, page);
  }

  @Get(Route.STAFF_DOCUMENT_THUMBNAIL)
  Answer thumbnail(
      @PathVariable FileNumber file,
      @PathVariable UUID document,
      @PathVariable int page,
      Person reader) {
    return pages.thumbnail(find(file, reader), document, page);
  }

  /// Answers 404 for a draft, too.
  private Application find(FileNumber file, Person officer) {
    return applications.find(file, officer.actor()).orElseThrow(NotFound::new);
  }
}
