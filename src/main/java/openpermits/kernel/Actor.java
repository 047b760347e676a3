package openpermits.kernel;

import java.util.UUID;

/// Whoever does a thing that the file remembers, with the name that its history will print for
/// ever, whatever becomes of the account.
public record Actor(Role role, UUID account, String name) {

  /// What a person may be to the municipality. `SYSTEM` is the portal itself: a timer, never a
  /// person, and never at a door.
  public enum Role {
    APPLICANT,
    OFFICER,
    SUPERVISOR,
    SYSTEM;

    /// Officers and supervisors: those who work for the municipality.
    public boolean isStaff() {
      return this == OFFICER || this == SUPERVISOR;
    }
  }

  /// What the portal does by itself.
  public static final Actor SYSTEM = new Actor(Role.SYSTEM, new UUID(0, 0), "");

  public boolean isStaff() {
    return role.isStaff();
  }
}
