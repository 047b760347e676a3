package openpermits.documents.uploads;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/// An answer to a script: what went wrong is a number, and no page.
final class NumbersOnly extends HttpServletResponseWrapper {

  NumbersOnly(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void sendError(int status) {
    setStatus(status);
  }

  @Override
  public void sendError(int status, String message) {
    setStatus(status);
  }
}
