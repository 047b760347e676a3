package openpermits.applications;

import java.time.Instant;

/// That the permit was issued, when and by whom.
public record Issuance(Instant at, String by) {}
