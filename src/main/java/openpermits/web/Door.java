package openpermits.web;

import java.util.Set;
import openpermits.kernel.Actor.Role;

/// Who may come to an address at all. Which file they may see there is asked again inside: a door
/// never stands for that.
public enum Door {
  /// Signed in or not.
  ANYONE(Set.of(Role.APPLICANT, Role.OFFICER, Role.SUPERVISOR)),
  SIGNED_IN(Set.of(Role.APPLICANT, Role.OFFICER, Role.SUPERVISOR)),
  APPLICANT(Set.of(Role.APPLICANT)),
  /// What whoever applies does, and staff for whoever applied on paper.
  APPLYING(Set.of(Role.APPLICANT, Role.OFFICER, Role.SUPERVISOR)),
  STAFF(Set.of(Role.OFFICER, Role.SUPERVISOR)),
  SUPERVISOR(Set.of(Role.SUPERVISOR)),
  /// Anyone, in demonstration mode; nobody otherwise, since there is no controller behind it.
  DEMONSTRATION(Set.of(Role.APPLICANT, Role.OFFICER, Role.SUPERVISOR));

  private final Set<Role> roles;

  Door(Set<Role> roles) {
    this.roles = roles;
  }

  public boolean admits(Role role) {
    return roles.contains(role);
  }

  /// Whether one comes in without signing in.
  public boolean isOpen() {
    return this == ANYONE || this == DEMONSTRATION;
  }

  String[] roleNames() {
    return roles.stream().map(Role::name).toArray(String[]::new);
  }
}
