package openpermits.applications;

import java.util.Locale;
import java.util.Set;
import openpermits.kernel.Actor.Role;

/// What can be done to a file. [Application#availability] answers for each whether it can be done
/// now, by whom, and why not.
public enum Action {
  /// Ask to withdraw. The applicant only.
  WITHDRAW(Role.APPLICANT),
  /// Take an undecided request back.
  TAKE_BACK(Role.APPLICANT),
  /// Answer what staff asked before deciding.
  ANSWER(Role.APPLICANT),
  DELETE_DRAFT(Role.APPLICANT),
  /// Send a draft to the municipality: it gets its number.
  SUBMIT(Role.APPLICANT),

  ASK(Role.OFFICER, Role.SUPERVISOR),
  APPROVE(Role.OFFICER, Role.SUPERVISOR),
  DENY(Role.OFFICER, Role.SUPERVISOR),
  ISSUE(Role.OFFICER, Role.SUPERVISOR),

  /// Let an approval take effect that another person proposed.
  APPROVE_SECOND(Role.SUPERVISOR),
  /// Send such a proposal back to whoever made it.
  RETURN(Role.SUPERVISOR),
  /// Undo a withdrawal that was approved.
  REOPEN(Role.SUPERVISOR);

  private final Set<Role> roles;

  Action(Role... roles) {
    this.roles = Set.of(roles);
  }

  public boolean isFor(Role role) {
    return roles.contains(role);
  }

  /// Whether it is for the applicant of the file, and for no other customer.
  boolean isForTheApplicant() {
    return roles.contains(Role.APPLICANT);
  }

  /// Why somebody else may not.
  Obstacle reservation() {
    if (isForTheApplicant()) {
      return new Obstacle.NotAuthorized();
    }
    return isFor(Role.OFFICER) ? new Obstacle.StaffOnly() : new Obstacle.SupervisorOnly();
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
