package openpermits.documents.portal;

import java.util.UUID;
import openpermits.applications.Application;
import openpermits.applications.portal.OwnFiles;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer looks at the pages of a document.
@Controller
class ViewController {

  private final OwnFiles files;
  private final Pages pages;

  ViewController(OwnFiles files, Pages pages) {
    this.files = files;
    this.pages = pages;
  }

  @Get(Route.APPLICATION_DOCUMENT_PAGE)
  Answer show(
      @PathVariable String file,
      @PathVariable UUID document,
      @PathVariable int page,
      @RequestParam(defaultValue = "") String size,
      Person reader) {
    return pages.page(find(file, reader), document, page, size.equals("large"), Viewer.CUSTOMER);
  }

  @Get(Route.APPLICATION_DOCUMENT_PICTURE)
  Answer picture(
      @PathVariable String file,
      @PathVariable UUID document,
      @PathVariable int page,
      Person reader) {
    return pages.picture(find(file, reader), document, page);
  }

  @Get(Route.APPLICATION_DOCUMENT_THUMBNAIL)
  Answer thumbnail(
      @PathVariable String file,
      @PathVariable UUID document,
      @PathVariable int page,
      Person reader) {
    return pages.thumbnail(find(file, reader), document, page);
  }

  private Application find(String file, Person customer) {
    return files.find(file, customer);
  }
}
