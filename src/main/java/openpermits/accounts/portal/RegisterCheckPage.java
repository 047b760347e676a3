package openpermits.accounts.portal;

import java.util.Map;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// The third page: a link is in the mail, whether or not the address has an account.
///
/// @param hours how long the link is valid
/// @param isUnconfirmed whether somebody tried to sign in who has not opened it
/// @param isSentAgain whether it was just mailed again
public record RegisterCheckPage(
    String email,
    int hours,
    boolean isUnconfirmed,
    boolean isSentAgain,
    Troubles troubles,
    Map<String, String> errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.TOO_MANY_REQUESTS;
  }
}
