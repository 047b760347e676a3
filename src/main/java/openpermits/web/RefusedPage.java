package openpermits.web;

import openpermits.kernel.Reason;
import org.springframework.http.HttpStatus;

/// Something was asked for that cannot be done any more: why, and what can be done instead.
public record RefusedPage(Reason reason) implements Page {

  @Override
  public HttpStatus status() {
    return HttpStatus.CONFLICT;
  }
}
