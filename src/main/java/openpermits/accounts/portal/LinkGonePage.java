package openpermits.accounts.portal;

import openpermits.web.Page;
import openpermits.web.Route;
import org.springframework.http.HttpStatus;

/// A link that was used, has expired, or never was one.
///
/// @param again where to ask for another
/// @param action the name of the sentence that says so
public record LinkGonePage(Route again, String action) implements Page {

  @Override
  public HttpStatus status() {
    return HttpStatus.GONE;
  }
}
