package openpermits.accounts;

import java.util.Locale;
import openpermits.kernel.Actor.Role;

/// Whom an identity provider is for. It never lets the others in.
public enum Clientele {
  RESIDENTS,
  STAFF;

  /// `residents`: its name in addresses.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean admits(Role role) {
    return (this == STAFF) == role.isStaff();
  }
}
