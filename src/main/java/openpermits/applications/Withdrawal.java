package openpermits.applications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import openpermits.kernel.Actor;
import org.jspecify.annotations.Nullable;

/// A customer's wish to withdraw, and what became of it. The customer asks, an officer decides.
///
/// ```
///                  ┌──▶ InformationRequested ──┐
///                  │◀───────────────────────────┘
/// NotRequested ─▶ Requested ─▶ Denied            (may be requested again)
///                  │      └──▶ TakenBack         (may be requested again)
///                  │◀─ returned
///                  ├──▶ AwaitingSecondApproval ─▶ Approved ─▶ Reopened
///                  └────────────────────────────────▲
/// ```
///
/// Whatever goes on from `Requested` goes on from `InformationRequested` too: an officer need not
/// wait for the answer. A question stays open until it is answered, also while an approval waits
/// for its second person; what is returned goes back to where it came from.
///
/// Each state holds what is known in it; the later hold the earlier, so that nothing is lost.
public sealed interface Withdrawal {

  /// A request that waits for somebody.
  sealed interface Open extends Withdrawal {
    Request request();
  }

  /// A request that an officer can decide.
  sealed interface Undecided extends Open {}

  /// A request that came to its end.
  sealed interface Ended extends Withdrawal {
    Request request();
  }

  /// What was asked, for ever the same.
  ///
  /// @param comment as typed, line breaks as one character each; read by staff only
  /// @param language `en` or `fr`: the page it was typed on, or what the paper's sender is written
  ///   to in
  /// @param by whoever asked here; for what came on paper, whoever of staff entered it
  /// @param receivedAt when the written request was received: what the refund is worked out from
  /// @param paper null for what was asked here
  record Request(
      UUID id,
      String comment,
      String language,
      Actor by,
      Instant receivedAt,
      @Nullable Paper paper) {

    /// The name of whoever wants to withdraw.
    public String from() {
      return paper == null ? by.name() : paper.signedBy();
    }

    /// When it was stored: later than it was received, when it came on paper.
    public Instant storedAt() {
      return paper == null ? receivedAt : paper.enteredAt();
    }
  }

  /// A request that staff entered from paper. It counts from the beginning of the day on which the
  /// paper was received: what the city keeps is for what it did before (By-law No. 2014-220, s.
  /// 38), and within the day the doubt is the applicant's.
  ///
  /// @param signedBy the name under it: the applicant's, or that of somebody who acts for them
  record Paper(String signedBy, Instant enteredAt) {}

  record NotRequested() implements Withdrawal {}

  record Requested(Request request) implements Undecided {}

  record InformationRequested(Request request, String question, Actor by, Instant at)
      implements Undecided {}

  /// An approval waits for its second person.
  ///
  /// @param before where it goes back to when it is returned
  record AwaitingSecondApproval(Undecided before, Approval proposal, Actor by, Instant at)
      implements Open {
    @Override
    public Request request() {
      return before.request();
    }
  }

  /// The question that waits for the applicant's answer.
  default Optional<InformationRequested> unanswered() {
    return switch (this) {
      case InformationRequested asked -> Optional.of(asked);
      case AwaitingSecondApproval(var before, _, _, _) -> before.unanswered();
      case NotRequested _, Requested _, Ended _ -> Optional.empty();
    };
  }

  /// The file is withdrawn.
  ///
  /// @param second who approved as second person, when the refund needed one
  record Approved(Request request, Approval decision, Actor by, Instant at, @Nullable Actor second)
      implements Ended {}

  record Denied(Request request, Denial decision, Actor by, Instant at) implements Ended {}

  record TakenBack(Request request, Instant at) implements Ended {}

  record Reopened(Approved approved, Instant at) implements Ended {
    @Override
    public Request request() {
      return approved.request();
    }
  }
}
