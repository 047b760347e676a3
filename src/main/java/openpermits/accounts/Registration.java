package openpermits.accounts;

import java.time.Instant;
import java.util.UUID;

/// Somebody who asked for an account and has not proved yet to own the address.
///
/// @param returnTo the page that they asked for first, as it came with the request: whoever goes
///   there checks that it is one of ours; empty for none
public record Registration(
    UUID id,
    Account.Kind kind,
    String email,
    String passwordHash,
    ContactDetails details,
    String returnTo,
    Instant askedAt) {

  Addressee addressee() {
    return new Addressee(id, email, details.givenName(), details.language());
  }
}
