package openpermits.accounts.portal;

import java.util.Map;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Has the browser make a passkey, which takes a script.
///
/// @param asked what the browser is asked, as its script reads it
public record PasskeyMakePage(String name, String asked, Map<String, String> errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
