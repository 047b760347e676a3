package openpermits.applications;

import java.time.Instant;
import java.util.UUID;
import openpermits.kernel.FileNumber;
import org.jspecify.annotations.Nullable;

/// What an owner was asked to sign, so that somebody may apply in their name.
///
/// @param askedBy the agent's name
/// @param words the version of the words that are signed
/// @param signedBy the name that the owner typed; null until it is signed
/// @param signedAt null until it is signed
public record OwnerAuthorization(
    UUID id,
    FileNumber file,
    String owner,
    String email,
    String askedBy,
    Instant askedAt,
    int words,
    @Nullable String signedBy,
    @Nullable Instant signedAt) {

  /// The kind of document of which a signed authorization takes the place.
  public static final String KIND = "authorization";

  /// The version of the words in the messages.
  static final int CURRENT = 1;

  public boolean isSigned() {
    return signedAt != null;
  }
}
