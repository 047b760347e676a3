package openpermits.applications.portal;

import java.util.List;
import java.util.Map;
import openpermits.applications.Application;
import openpermits.applications.OwnerAuthorization;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Asks the owner for an authorization, and says what became of the ones asked for.
///
/// @param isSent whether a link was just sent
public record AuthorizationPage(
    Application application,
    List<OwnerAuthorization> authorizations,
    String owner,
    String email,
    Map<String, String> errors,
    boolean isSent)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
