package openpermits.applications;

import java.util.Locale;
import java.util.Set;
import openpermits.kernel.Actor.Role;

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
  /// Attach documents, replace them and remove them.
  SEND_DOCUMENTS(FileRight.APPLY, FileRight.REVIEW),

  ASK(Role.OFFICER, Role.SUPERVISOR),
  APPROVE(Role.OFFICER, Role.SUPERVISOR),
  DENY(Role.OFFICER, Role.SUPERVISOR),
  ISSUE(Role.OFFICER, Role.SUPERVISOR),
  /// Accept a document, or send it back to be corrected.
  DECIDE_ON_DOCUMENTS(Role.OFFICER, Role.SUPERVISOR),

  /// Let an approval take effect that another person proposed.
  APPROVE_SECOND(Role.SUPERVISOR),
  /// Send such a proposal back to whoever made it.
  RETURN(Role.SUPERVISOR),
  /// Undo a withdrawal that was approved.
  REOPEN(Role.SUPERVISOR);

  private final Set<Role> roles;
  private final Set<FileRight> rights;

  Action(Role... roles) {
    this.roles = Set.of(roles);
    this.rights = Set.of();
  }

  Action(FileRight... rights) {
    this.roles = Set.of(Role.APPLICANT);
    this.rights = Set.of(rights);
  }

  public boolean isFor(Role role) {
    return roles.contains(role);
  }

  /// Whether staff may do it too, for the applicant, to a file that came on paper.
  boolean comesOnPaper() {
    return switch (this) {
      case WITHDRAW, TAKE_BACK, ANSWER, DELETE_DRAFT, SUBMIT, SEND_DOCUMENTS -> true;
      default -> false;
    };
  }

  /// Of which a customer needs one; none when it is not for customers.
  Set<FileRight> rights() {
    return rights;
  }

  /// Why somebody else may not.
  Obstacle reservation() {
    if (this == SEND_DOCUMENTS) {
      return new Obstacle.MayOnlyRead();
    }
    if (isFor(Role.APPLICANT)) {
      return new Obstacle.NotAuthorized();
    }
    return isFor(Role.OFFICER) ? new Obstacle.StaffOnly() : new Obstacle.SupervisorOnly();
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
