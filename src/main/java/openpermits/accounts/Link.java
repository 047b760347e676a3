package openpermits.accounts;

import java.util.Locale;
import java.util.UUID;

/// A secret link that was mailed, as its holder finds it: whose it is and for which address.
///
/// @param subject the registration, the account, the invitation or the authorization
/// @param email where it was mailed; for a change of address, the new one
public record Link(Purpose purpose, UUID subject, String email) {

  /// What a link lets its holder do.
  public enum Purpose {
    CONFIRM,
    RESET,
    CHANGE,
    /// Acting for a business.
    JOIN,
    /// Becoming an additional party of a file.
    PARTY,
    /// Signing an owner's authorization.
    AUTHORIZE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
