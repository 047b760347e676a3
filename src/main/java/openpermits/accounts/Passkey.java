package openpermits.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody signs in with in the place of a password, as its owner sees it.
///
/// @param name what its owner calls it
/// @param lastUsedAt null when it was not used yet
public record Passkey(UUID id, String name, Instant addedAt, @Nullable Instant lastUsedAt) {}
