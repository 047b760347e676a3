package openpermits.accounts.portal;

import java.util.Map;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Asks for a code of the authenticator app, or a recovery code, once the password is right.
/// Neither is ever shown again.
public record SignInCodePage(Troubles troubles, Map<String, String> errors) implements Page {

  @Override
  public HttpStatus status() {
    return troubles.status();
  }
}
