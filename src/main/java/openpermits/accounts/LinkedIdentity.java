package openpermits.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An identity that its owner's account opens to.
///
/// @param lastUsedAt null when it has not been used since it was linked
public record LinkedIdentity(
    UUID id, Identity identity, Instant linkedAt, @Nullable Instant lastUsedAt) {}
