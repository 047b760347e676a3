package openpermits.accounts.portal;

import java.util.Map;
import openpermits.accounts.Passkey;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Asks whether a passkey is really to be removed.
public record PasskeyRemovePage(Passkey passkey, Troubles troubles, Map<String, String> errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return troubles.status();
  }
}
