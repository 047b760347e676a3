package openpermits.accounts.portal;

import java.util.Map;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Asks whether one is to sign in by password alone again.
public record SecondStepOffPage(Troubles troubles, Map<String, String> errors) implements Page {

  @Override
  public HttpStatus status() {
    return troubles.status();
  }
}
