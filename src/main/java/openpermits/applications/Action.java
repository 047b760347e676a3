package openpermits.applications;

import java.util.Locale;
import java.util.Set;
import openpermits.kernel.Actor.Role;
import org.jspecify.annotations.Nullable;

/// What can be done to a file. [Application#availability] answers for each whether it can be done
/// now, by whom, and why not.
public enum Action {
  /// Ask to withdraw.
  WITHDRAW(FileRight.WITHDRAW),
  /// Take an undecided request back.
  TAKE_BACK(FileRight.WITHDRAW),
  /// Answer what staff asked before deciding.
  ANSWER(FileRight.WITHDRAW),
  DELETE_DRAFT(FileRight.APPLY),
  /// Send a draft to the municipality: it gets its number.
  SUBMIT(FileRight.APPLY),
  /// Begin another application from one that came to nothing.
  RESTART(FileRight.APPLY),

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
  private final @Nullable FileRight right;

  Action(Role... roles) {
    this.roles = Set.of(roles);
    this.right = null;
  }

  Action(FileRight right) {
    this.roles = Set.of(Role.APPLICANT);
    this.right = right;
  }

  public boolean isFor(Role role) {
    return roles.contains(role);
  }

  /// What a customer needs for it; null when it is not for customers.
  @Nullable FileRight right() {
    return right;
  }

  /// Why somebody else may not.
  Obstacle reservation() {
    if (right != null) {
      return new Obstacle.NotAuthorized();
    }
    return isFor(Role.OFFICER) ? new Obstacle.StaffOnly() : new Obstacle.SupervisorOnly();
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
