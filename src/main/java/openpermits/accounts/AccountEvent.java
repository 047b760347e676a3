package openpermits.accounts;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Something about an account that its owner is told by mail, always.
///
/// @param id tells it from every other event
/// @param secret what the link in the mail ends with; empty when it has none. It is kept nowhere
///   but in that mail, and there until it is sent
public record AccountEvent(UUID id, Kind kind, Addressee to, String secret, Instant at) {

  /// What it is about.
  public enum Kind {
    ADDRESS_TO_CONFIRM,
    /// Somebody asked for an account, or for a new address, with the address of an account.
    ADDRESS_TAKEN,
    PASSWORD_FORGOTTEN,
    PASSWORD_CHANGED,
    NEW_ADDRESS_TO_CONFIRM,
    NEW_ADDRESS_ASKED,
    ADDRESS_CHANGED,
    SECOND_STEP_ON,
    SECOND_STEP_OFF,
    RECOVERY_CODES_RENEWED,
    RECOVERY_CODE_USED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    IDENTITY_LINKED,
    IDENTITY_UNLINKED,
    ACCOUNT_CLOSED;

    /// `address-to-confirm`: its name in keys.
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static AccountEvent of(Kind kind, Addressee to, Instant at) {
    return new AccountEvent(UUID.randomUUID(), kind, to, "", at);
  }

  @Override
  public String toString() {
    return kind + " " + id;
  }
}
