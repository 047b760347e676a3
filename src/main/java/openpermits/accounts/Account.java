package openpermits.accounts;

import java.util.Locale;
import java.util.UUID;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Term;

/// Somebody with an account.
///
/// @param displayName what the portal shows: a business's name, or the person's own
/// @param title what a member of staff signs letters with; empty words for anyone else
/// @param phone ten digits; empty when it is not known
/// @param language `en` or `fr`: the language the municipality writes to this person in
public record Account(
    UUID id,
    String email,
    String givenName,
    String familyName,
    String displayName,
    Bilingual title,
    Kind kind,
    Phone phone,
    String language,
    Role role) {

  /// Where the address of a closed account ends: no mail goes there.
  static final String NOWHERE = "@invalid";

  /// How somebody comes to the municipality.
  public enum Kind implements Term {
    INDIVIDUAL,
    PROFESSIONAL;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String term() {
      return "register.type." + key();
    }
  }

  public String name() {
    return givenName + " " + familyName;
  }

  /// `J. Roy`, for lists.
  public String shortName() {
    return givenName.substring(0, givenName.offsetByCodePoints(0, 1)) + ". " + familyName;
  }

  /// Whether it is only kept for the files that name it.
  public boolean isClosed() {
    return email.endsWith(NOWHERE);
  }

  /// Where mail to this person goes.
  public Addressee addressee() {
    return new Addressee(id, email, givenName, language);
  }

  /// `j***@exemple.ca`: enough to recognise one's own address.
  public String maskedEmail() {
    return EmailAddress.masked(email);
  }
}
