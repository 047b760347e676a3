package openpermits.accounts;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// What an identity provider says of somebody, to begin a form with; empty words for what it does
/// not say.
///
/// @param email an address that mail can be sent to, as it is kept
/// @param isVerified whether the provider has made sure that the address is theirs
public record ProviderClaims(String givenName, String familyName, String email, boolean isVerified)
    implements Serializable {

  static ProviderClaims of(OidcUser user) {
    var said = orEmpty(user.getEmail());
    var email = EmailAddress.isComplete(said) ? EmailAddress.kept(said) : "";
    return new ProviderClaims(
        orEmpty(user.getGivenName()),
        orEmpty(user.getFamilyName()),
        email,
        !email.isEmpty() && Boolean.TRUE.equals(user.getEmailVerified()));
  }

  /// What its owner recognizes the identity by.
  String knownAs(String subject) {
    var name = (givenName + " " + familyName).strip();
    return !email.isEmpty() ? email : !name.isEmpty() ? name : subject;
  }

  private static String orEmpty(@Nullable String said) {
    return Objects.requireNonNullElse(said, "");
  }
}
