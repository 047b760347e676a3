package openpermits.accounts;

import java.util.UUID;

/// Whom a mail is for.
///
/// @param account the account, or the registration that is not one yet
/// @param givenName how it greets them; empty when that is not known
/// @param language `en` or `fr`
public record Addressee(UUID account, String email, String givenName, String language) {

  Addressee at(String address) {
    return new Addressee(account, address, givenName, language);
  }
}
