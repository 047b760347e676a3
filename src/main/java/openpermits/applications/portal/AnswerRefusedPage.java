package openpermits.applications.portal;

import openpermits.applications.Application;
import openpermits.kernel.Reason;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Nothing waits for the answer any more: why, and the answer that was not sent.
public record AnswerRefusedPage(Application application, Reason reason, String answer)
    implements Page {

  @Override
  public HttpStatus status() {
    return HttpStatus.CONFLICT;
  }
}
