package openpermits.applications.portal;

import openpermits.applications.Application;
import openpermits.kernel.Reason;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// The application can no longer be withdrawn: why, and the comment that was not sent.
///
/// @param comment empty when nothing was typed yet
public record WithdrawRefusedPage(Application application, Reason reason, String comment)
    implements Page {

  @Override
  public HttpStatus status() {
    return HttpStatus.CONFLICT;
  }
}
