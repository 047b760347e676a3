package openpermits.accounts.portal;

import java.util.Map;
import openpermits.accounts.LinkedIdentity;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Asks whether an identity is really to be unlinked.
public record IdentityRemovePage(
    LinkedIdentity linked, Troubles troubles, Map<String, String> errors) implements Page {

  @Override
  public HttpStatus status() {
    return troubles.status();
  }
}
