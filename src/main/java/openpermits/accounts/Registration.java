package openpermits.accounts;

import java.time.Instant;
import java.util.UUID;

/// Somebody who asked for an account and has not proved yet to own the address.
public record Registration(
    UUID id,
    Account.Kind kind,
    String email,
    String passwordHash,
    ContactDetails details,
    Instant askedAt) {

  Addressee addressee() {
    return new Addressee(id, email, details.givenName(), details.language());
  }
}
