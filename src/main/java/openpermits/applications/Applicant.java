package openpermits.applications;

import java.util.UUID;

/// Whose application it is.
///
/// @param name as displayed when it was submitted: a business's name, or the person's own
public record Applicant(UUID account, String name) {}
