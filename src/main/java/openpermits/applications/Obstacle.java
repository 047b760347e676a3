package openpermits.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import openpermits.catalogue.Status;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Reason;

/// Why something cannot be done to a file. Each has a short and a long sentence in both languages.
public sealed interface Obstacle extends Reason {

  /// The obstacle's name in the published matrix and in messages: `permitIssued`.
  default String name() {
    var name = getClass().getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  default String key() {
    return "why." + name();
  }

  /// By the names of their places in the sentences.
  @Override
  default Map<String, Object> words() {
    return switch (this) {
      case PermitIssued(var at, var by) -> Map.of("date", at, "name", by);
      case RequestPending(var since) -> Map.of("date", since);
      case RequestWaiting(var since) -> Map.of("date", since);
      case AlreadyIssued(var at, var by) -> Map.of("date", at, "name", by);
      case NotReadyToIssue(var status, var statuses) ->
          Map.of("status", status, "statuses", statuses);
      case NoPermit(var type) -> Map.of("type", type);
      case AlreadyWithdrawn(var at) -> Map.of("date", at);
      case Decided(var at, var status) -> Map.of("date", at, "status", status);
      case StatusNotEligible(var status, var statuses) ->
          Map.of("status", status, "statuses", statuses);
      case TypeNotEligible(var type) -> Map.of("type", type);
      case WithdrawalPending(var since) -> Map.of("date", since);
      case AlreadySubmitted(var at) -> Map.of("date", at);
      case NotRestartable(var status) -> Map.of("status", status);
      case FileOver(var status) -> Map.of("status", status);
      case ReopeningTooLate(var days) -> Map.of("n", days);
      case Draft _,
          NotAuthorized _,
          StaffOnly _,
          SupervisorOnly _,
          NonePending _,
          NothingAsked _,
          AwaitingSecondApproval _,
          NoProposal _,
          SamePerson _,
          NotWithdrawn _,
          RefundPaid _,
          NotADraft _,
          MayOnlyRead _,
          NotSubmitted _ ->
          Map.of();
    };
  }

  record PermitIssued(Instant at, String by) implements Obstacle {}

  record RequestPending(Instant since) implements Obstacle {}

  /// The same for staff, whom it waits for.
  record RequestWaiting(Instant since) implements Obstacle {}

  /// The permit cannot be issued twice.
  record AlreadyIssued(Instant at, String by) implements Obstacle {}

  /// The permit cannot be issued in this status.
  ///
  /// @param statuses those in which it could be
  record NotReadyToIssue(Status status, List<Status> statuses) implements Obstacle {}

  /// Applications of this type are decided otherwise.
  record NoPermit(Bilingual type) implements Obstacle {}

  record AlreadyWithdrawn(Instant at) implements Obstacle {}

  record Draft() implements Obstacle {}

  record Decided(Instant at, Status status) implements Obstacle {}

  /// Cannot be withdrawn in this status.
  ///
  /// @param statuses those in which it could be done
  record StatusNotEligible(Status status, List<Status> statuses) implements Obstacle {}

  record TypeNotEligible(Bilingual type) implements Obstacle {}

  /// It is for the applicant of the file alone.
  record NotAuthorized() implements Obstacle {}

  /// The file is open to this person, who was given no right to change it in this way.
  record MayOnlyRead() implements Obstacle {}

  record StaffOnly() implements Obstacle {}

  record SupervisorOnly() implements Obstacle {}

  /// There is no request to decide on, to answer or to take back: someone did so already.
  record NonePending() implements Obstacle {}

  /// Staff did not ask anything.
  record NothingAsked() implements Obstacle {}

  /// An approval waits for a second person, and is approved or returned before anything else.
  record AwaitingSecondApproval() implements Obstacle {}

  record NoProposal() implements Obstacle {}

  /// The person who proposed cannot be the second to approve.
  record SamePerson() implements Obstacle {}

  /// A permit is not issued while its applicant asks to withdraw: the request is decided first.
  record WithdrawalPending(Instant since) implements Obstacle {}

  record NotWithdrawn() implements Obstacle {}

  /// The time for it is over.
  ///
  /// @param days within which it could have been reopened
  record ReopeningTooLate(int days) implements Obstacle {}

  record RefundPaid() implements Obstacle {}

  record NotADraft() implements Obstacle {}

  record AlreadySubmitted(Instant at) implements Obstacle {}

  /// It is under way, or has led to what it was for.
  record NotRestartable(Status status) implements Obstacle {}

  record NotSubmitted() implements Obstacle {}

  /// Its documents stay as they are.
  record FileOver(Status status) implements Obstacle {}
}
