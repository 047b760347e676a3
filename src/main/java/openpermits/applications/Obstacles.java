package openpermits.applications;

import static openpermits.catalogue.Status.ISSUED;
import static openpermits.catalogue.Status.WITHDRAWN;
import static openpermits.kernel.Availability.available;
import static openpermits.kernel.Availability.unavailable;

import java.time.Instant;
import java.util.Set;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.Open;
import openpermits.catalogue.Status;
import openpermits.kernel.Actor;
import openpermits.kernel.Availability;

/// What stands in the way of doing something to a file, if anything does: the law, the
/// municipality's lifecycle, an earlier decision, or who is asking.
record Obstacles(Application file) {

  /// Without what was applied for, and by nobody's order: such an application may be made again.
  private static final Set<Status> CAME_TO_NOTHING =
      Set.of(WITHDRAWN, Status.REFUSED, Status.ABANDONED, Status.LAPSED);

  /// A reason that lies with the file comes before the person's lack of a right, since nothing that
  /// the person could be given would help.
  Availability to(Action action, Actor by) {
    var onFile = onFile(action, by);
    return onFile instanceof Availability.Unavailable || mayAct(action, by)
        ? onFile
        : unavailable(action.reservation());
  }

  private boolean mayAct(Action action, Actor by) {
    if (by.isStaff() && action.comesOnPaper()) {
      return file.isOnPaper();
    }
    var rights = rights(action);
    return action.isFor(by.role())
        && (rights.isEmpty() || file.access().grantsOneOf(rights, by.account()));
  }

  /// Nobody reviews a draft: its documents are for whoever applies.
  private Set<FileRight> rights(Action action) {
    return action == Action.SEND_DOCUMENTS && file.status() == Status.DRAFT
        ? Set.of(FileRight.APPLY)
        : action.rights();
  }

  private Availability onFile(Action action, Actor by) {
    return switch (action) {
      case WITHDRAW ->
          file.withdrawal() instanceof Open open ? pending(open, by) : mayBecomeWithdrawn();
      case TAKE_BACK -> file.withdrawal() instanceof Open ? available() : nonePending();
      case ANSWER ->
          file.withdrawal().unanswered().isPresent()
              ? available()
              : unavailable(new Obstacle.NothingAsked());
      case ASK, DENY, APPROVE -> decidability(action);
      case APPROVE_SECOND -> secondApprovability(by);
      case RETURN ->
          file.withdrawal() instanceof AwaitingSecondApproval
              ? available()
              : unavailable(new Obstacle.NoProposal());
      case REOPEN ->
          file.status() == WITHDRAWN && file.withdrawal() instanceof Approved
              ? available()
              : unavailable(new Obstacle.NotWithdrawn());
      case ISSUE -> issuability();
      case DELETE_DRAFT ->
          file.status() == Status.DRAFT ? available() : unavailable(new Obstacle.NotADraft());
      case SUBMIT ->
          file.status() == Status.DRAFT
              ? available()
              : unavailable(new Obstacle.AlreadySubmitted(submittedOrLast()));
      case RESTART ->
          CAME_TO_NOTHING.contains(file.status())
              ? available()
              : unavailable(new Obstacle.NotRestartable(file.status()));
      case SEND_DOCUMENTS -> documents();
      case DECIDE_ON_DOCUMENTS ->
          file.status() == Status.DRAFT ? unavailable(new Obstacle.NotSubmitted()) : documents();
    };
  }

  private Availability pending(Open open, Actor by) {
    var end = mayBecomeWithdrawn();
    if (end instanceof Availability.Unavailable) {
      return end;
    }
    var since = open.request().receivedAt();
    return unavailable(
        by.isStaff() ? new Obstacle.RequestWaiting(since) : new Obstacle.RequestPending(since));
  }

  private Availability decidability(Action action) {
    return switch (file.withdrawal()) {
      case Withdrawal.Undecided _ -> action == Action.APPROVE ? mayBecomeWithdrawn() : available();
      case AwaitingSecondApproval _ -> unavailable(new Obstacle.AwaitingSecondApproval());
      case Withdrawal.NotRequested _, Withdrawal.Ended _ -> nonePending();
    };
  }

  private Availability secondApprovability(Actor by) {
    if (!(file.withdrawal() instanceof AwaitingSecondApproval proposed)) {
      return unavailable(new Obstacle.NoProposal());
    }
    return proposed.by().account().equals(by.account())
        ? unavailable(new Obstacle.SamePerson())
        : mayBecomeWithdrawn();
  }

  private Availability issuability() {
    if (!file.type().lifecycle().allows(file.status(), ISSUED)) {
      return unavailable(notIssuable());
    }
    return file.withdrawal() instanceof Open open
        ? unavailable(new Obstacle.WithdrawalPending(open.request().receivedAt()))
        : available();
  }

  private Obstacle notIssuable() {
    var issuance = file.issuance();
    if (issuance != null) {
      return new Obstacle.AlreadyIssued(issuance.at(), issuance.by());
    }
    var ready = file.type().lifecycle().leadingTo(ISSUED);
    return ready.isEmpty()
        ? new Obstacle.NoPermit(file.type().name())
        : new Obstacle.NotReadyToIssue(file.status(), ready);
  }

  /// Whether the law and the municipality let this file end by withdrawal, in the order in which
  /// reasons are given.
  private Availability mayBecomeWithdrawn() {
    if (file.type().lifecycle().allows(file.status(), WITHDRAWN)) {
      return available();
    }
    var issuance = file.issuance();
    if (issuance != null) {
      return unavailable(new Obstacle.PermitIssued(issuance.at(), issuance.by()));
    }
    if (file.status() == WITHDRAWN) {
      return unavailable(new Obstacle.AlreadyWithdrawn(endedOrLast()));
    }
    if (file.status() == Status.DRAFT) {
      return unavailable(new Obstacle.Draft());
    }
    if (file.type().lifecycle().isFinal(file.status())) {
      return unavailable(new Obstacle.Decided(endedOrLast(), file.status()));
    }
    return file.type().isWithdrawable()
        ? unavailable(
            new Obstacle.StatusNotEligible(
                file.status(), file.type().lifecycle().leadingTo(WITHDRAWN)))
        : unavailable(new Obstacle.TypeNotEligible(file.type().name()));
  }

  private static Availability nonePending() {
    return unavailable(new Obstacle.NonePending());
  }

  private Availability documents() {
    return file.isOver() ? unavailable(new Obstacle.FileOver(file.status())) : available();
  }

  private Instant submittedOrLast() {
    var submittedAt = file.submittedAt();
    return submittedAt == null ? file.lastActivityAt() : submittedAt;
  }

  private Instant endedOrLast() {
    var endedAt = file.endedAt();
    return endedAt == null ? file.lastActivityAt() : endedAt;
  }
}
