package openpermits.intake.portal;

import java.util.Map;
import openpermits.catalogue.ApplicationType;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// The button that begins an application, and for whom it is.
///
/// @param chosen a business's name; empty for oneself
/// @param errors what is wrong, by field
public record BeginPage(
    ApplicationType type, StepPage.Whom whom, String chosen, Map<String, String> errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
