package openpermits.accounts.portal;

import java.util.Map;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Asks what a new passkey is to be called, and for the password.
public record PasskeyAddPage(String name, Troubles troubles, Map<String, String> errors)
    implements Page {

  @Override
  public HttpStatus status() {
    if (!troubles.isEmpty()) {
      return troubles.status();
    }
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
