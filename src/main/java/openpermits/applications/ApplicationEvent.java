package openpermits.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.Request;
import openpermits.applications.Withdrawal.Undecided;
import openpermits.catalogue.Status;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import org.jspecify.annotations.Nullable;

/// Something that happened to an application. Stored in its history, announced to the other modules
/// within the same transaction.
public sealed interface ApplicationEvent {

  FileNumber file();

  Actor by();

  Instant at();

  record WithdrawalRequested(FileNumber file, Request request) implements ApplicationEvent {
    @Override
    public Actor by() {
      return request.by();
    }

    @Override
    public Instant at() {
      return request.storedAt();
    }
  }

  record WithdrawalTakenBack(FileNumber file, Request request, Actor by, Instant at)
      implements ApplicationEvent {}

  record InformationRequested(
      FileNumber file, Request request, String question, Actor by, Instant at)
      implements ApplicationEvent {}

  record InformationGiven(FileNumber file, Request request, String answer, Actor by, Instant at)
      implements ApplicationEvent {}

  record ApprovalProposed(FileNumber file, Request request, Approval proposal, Actor by, Instant at)
      implements ApplicationEvent {}

  /// Back to whoever proposed.
  ///
  /// @param back to be decided again; a question asked before is still to be answered
  /// @param note what the proposer is told
  record ProposalReturned(FileNumber file, Undecided back, String note, Actor by, Instant at)
      implements ApplicationEvent {}

  record WithdrawalApproved(FileNumber file, Approved withdrawal) implements ApplicationEvent {
    /// Who made it take effect: the second person, where there is one.
    @Override
    public Actor by() {
      var second = withdrawal.second();
      return second == null ? withdrawal.by() : second;
    }

    @Override
    public Instant at() {
      return withdrawal.at();
    }
  }

  record WithdrawalDenied(FileNumber file, Request request, Denial denial, Actor by, Instant at)
      implements ApplicationEvent {}

  /// The withdrawal is undone.
  ///
  /// @param back the status the file goes back to
  record WithdrawalReopened(
      FileNumber file, Approved approved, Status back, String reason, Actor by, Instant at)
      implements ApplicationEvent {}

  record PermitIssued(FileNumber file, Actor by, Instant at) implements ApplicationEvent {}

  /// The draft is an application from now on.
  ///
  /// @param file the number that it got
  /// @param draft what it was known by before
  record Submitted(FileNumber file, FileNumber draft, Filing filing, Actor by, Instant at)
      implements ApplicationEvent {}

  /// Nobody has touched the draft for a while.
  ///
  /// @param on the day on which it will be deleted if nobody does
  record DraftExpiring(FileNumber file, LocalDate on, Actor by, Instant at)
      implements ApplicationEvent {}

  /// Another application was begun from this one.
  ///
  /// @param draft what the other one is known by
  record Restarted(FileNumber file, FileNumber draft, Actor by, Instant at)
      implements ApplicationEvent {}

  /// A document was sent, replaced or removed.
  ///
  /// @param name what its sender calls it, isolated from the words around it: see
  ///   [DocumentDecided.Paper]
  record DocumentsChanged(FileNumber file, Change change, String name, Actor by, Instant at)
      implements ApplicationEvent {

    /// What became of the document.
    public enum Change {
      RECEIVED,
      REPLACED,
      REMOVED
    }
  }

  /// Staff accepted a document, or sent it back.
  ///
  /// @param reason what is to be corrected; null when it is accepted
  record DocumentDecided(
      FileNumber file, Paper paper, @Nullable String reason, Actor by, Instant at)
      implements ApplicationEvent {

    /// A version of a document, as far as its file knows it.
    ///
    /// @param name what its sender calls it, whatever that is: isolated, so that it turns nothing
    ///   around it and is taken for no stored amount or instant
    public record Paper(UUID id, String name, UUID sender) {}
  }

  /// In a document that had been received: it cannot be opened any more.
  record VirusFound(FileNumber file, DocumentDecided.Paper paper, Actor by, Instant at)
      implements ApplicationEvent {}

  record DraftDeleted(FileNumber file, Actor by, Instant at) implements ApplicationEvent {}
}
