package openpermits.accounts.portal;

import java.util.Map;
import openpermits.accounts.ProviderClaims;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Asks somebody who comes from an identity provider for what it did not say.
///
/// @param claims what it said; a verified address cannot be typed over
/// @param hasAccepted whether the terms are ticked
public record ProviderRegisterPage(
    ContactForm form,
    ProviderClaims claims,
    boolean hasAccepted,
    Troubles troubles,
    Map<String, String> errors,
    HttpStatus status)
    implements Page {

  /// The address at which whoever has an account signs in, to link it afterwards.
  public String joining(String signIn, String join) {
    return new ReturnTo(join).after(signIn);
  }
}
