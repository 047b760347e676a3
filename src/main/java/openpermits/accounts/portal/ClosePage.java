package openpermits.accounts.portal;

import java.util.List;
import java.util.Map;
import openpermits.kernel.FileNumber;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Asks whether the account is really to be closed, or says why it cannot be.
///
/// @param obstacles the applications under way
/// @param businesses the names of those that another has to become the main contact of first
public record ClosePage(
    List<FileNumber> obstacles,
    List<String> businesses,
    Troubles troubles,
    Map<String, String> errors,
    HttpStatus status)
    implements Page {

  public boolean isPossible() {
    return obstacles.isEmpty() && businesses.isEmpty();
  }
}
