package openpermits.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who asked for an account and has not proved yet to own the address.
///
/// @param passwordHash null for somebody with an identity
/// @param identity what an identity provider proved, in the place of a password
/// @param returnTo the page that they asked for first, as it came with the request: whoever goes
///   there checks that it is one of ours; empty for none
public record Registration(
    UUID id,
    Account.Kind kind,
    String email,
    @Nullable String passwordHash,
    @Nullable Identity identity,
    ContactDetails details,
    String returnTo,
    Instant askedAt) {

  Addressee addressee() {
    return new Addressee(id, email, details.givenName(), details.language());
  }
}
