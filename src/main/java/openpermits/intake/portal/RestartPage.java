package openpermits.intake.portal;

import java.util.List;
import openpermits.applications.Application;
import openpermits.documents.DocumentKinds;
import openpermits.intake.Carried;
import openpermits.kernel.FileNumber;
import openpermits.web.Page;

/// What another application takes over from a file, before it is begun.
///
/// @param drafts those that were begun from it already and are not submitted
public record RestartPage(Application application, Carried carried, List<FileNumber> drafts)
    implements Page {

  public DocumentKinds kinds() {
    return new DocumentKinds(application.type());
  }
}
