package openpermits.accounts;

import java.time.Instant;
import java.util.UUID;
import openpermits.accounts.Link.Purpose;
import org.jspecify.annotations.Nullable;

/// A link that somebody asked for.
///
/// @param subject the registration or the account; null for a forgotten password, of which only the
///   address is known
record LinkRequest(UUID id, Purpose purpose, @Nullable UUID subject, String email, Instant at) {

  static LinkRequest of(Purpose purpose, @Nullable UUID subject, String email, Instant at) {
    return new LinkRequest(UUID.randomUUID(), purpose, subject, email, at);
  }
}
