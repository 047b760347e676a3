package openpermits.applications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose application it is.
///
/// @param account whoever began it, for oneself or for the business; null for somebody without an
///   account, whose application staff entered
/// @param name as displayed when it was submitted: a business's name, or the person's own
/// @param business the business that applies; null for a person who applies alone
public record Applicant(@Nullable UUID account, String name, @Nullable UUID business) {

  /// Somebody who applies alone.
  public Applicant(@Nullable UUID account, String name) {
    this(account, name, null);
  }
}
