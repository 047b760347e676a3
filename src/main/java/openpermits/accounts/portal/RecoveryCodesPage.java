package openpermits.accounts.portal;

import java.util.Map;
import openpermits.accounts.SecondStep;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Says how many recovery codes are left and asks whether new ones are to take their place.
public record RecoveryCodesPage(SecondStep step, Troubles troubles, Map<String, String> errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return troubles.status();
  }
}
