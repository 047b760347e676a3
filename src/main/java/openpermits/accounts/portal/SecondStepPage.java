package openpermits.accounts.portal;

import java.util.Map;
import openpermits.accounts.SharedSecret;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Shows a secret to an authenticator app and asks for a code that proves it is there.
///
/// @param offer the secret as the form carries it
/// @param address the same, for the app on the device that shows the page
/// @param picture the same, for the app on another device
public record SecondStepPage(
    String offer,
    SharedSecret secret,
    String address,
    QrPicture picture,
    Troubles troubles,
    Map<String, String> errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return troubles.status();
  }
}
