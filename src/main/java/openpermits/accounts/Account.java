package openpermits.accounts;

import java.util.UUID;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.Bilingual;

/// Somebody with an account.
///
/// @param displayName what the portal shows: a business's name, or the person's own
/// @param title what a member of staff signs letters with; empty words for anyone else
/// @param language `en` or `fr`: the language the municipality writes to this person in
public record Account(
    UUID id,
    String email,
    String givenName,
    String familyName,
    String displayName,
    Bilingual title,
    String language,
    Role role) {

  public String name() {
    return givenName + " " + familyName;
  }

  /// `J. Roy`, for lists.
  public String shortName() {
    return givenName.substring(0, givenName.offsetByCodePoints(0, 1)) + ". " + familyName;
  }

  /// `j***@exemple.ca`: enough to recognise one's own address.
  public String maskedEmail() {
    return email.charAt(0) + "***" + email.substring(email.indexOf('@'));
  }
}
