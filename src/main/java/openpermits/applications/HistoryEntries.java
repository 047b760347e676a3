package openpermits.applications;

import java.util.HashMap;
import java.util.Map;
import openpermits.applications.ApplicationEvent.ApprovalProposed;
import openpermits.applications.ApplicationEvent.DocumentDecided;
import openpermits.applications.ApplicationEvent.DocumentsChanged;
import openpermits.applications.ApplicationEvent.DraftDeleted;
import openpermits.applications.ApplicationEvent.DraftExpiring;
import openpermits.applications.ApplicationEvent.InformationGiven;
import openpermits.applications.ApplicationEvent.InformationRequested;
import openpermits.applications.ApplicationEvent.PermitIssued;
import openpermits.applications.ApplicationEvent.ProposalReturned;
import openpermits.applications.ApplicationEvent.Restarted;
import openpermits.applications.ApplicationEvent.Submitted;
import openpermits.applications.ApplicationEvent.VirusFound;
import openpermits.applications.ApplicationEvent.WithdrawalApproved;
import openpermits.applications.ApplicationEvent.WithdrawalDenied;
import openpermits.applications.ApplicationEvent.WithdrawalReopened;
import openpermits.applications.ApplicationEvent.WithdrawalRequested;
import openpermits.applications.ApplicationEvent.WithdrawalTakenBack;
import org.jspecify.annotations.Nullable;

/// What history says of each event. Comments, answers and notes are not in it: history is for
/// everyone who may see the file, save the justification of an invoice that was kept.
final class HistoryEntries {

  private HistoryEntries() {}

  static History.Entry of(ApplicationEvent event, Application file) {
    return new History.Entry(
        name(event, file), words(event, file), event.by(), onBehalfOf(event, file), event.at());
  }

  /// What an applicant does, and staff did from paper, staff did for the applicant.
  private static String onBehalfOf(ApplicationEvent event, Application file) {
    var fromPaper =
        switch (event) {
          case WithdrawalRequested _,
              WithdrawalTakenBack _,
              InformationGiven _,
              DocumentsChanged _ ->
              event.by().isStaff();
          default -> false;
        };
    return fromPaper ? file.applicant().name() : file.onBehalfOf(event.by());
  }

  private static String name(ApplicationEvent event, Application file) {
    return switch (event) {
      case WithdrawalRequested it ->
          it.request().paper() == null ? "withdrawalRequested" : "withdrawalEntered";
      case WithdrawalTakenBack _ -> "withdrawalTakenBack";
      case InformationRequested _ -> "withdrawalInformationRequested";
      case InformationGiven _ -> "withdrawalInformationGiven";
      case ApprovalProposed _ -> "withdrawalProposed";
      case ProposalReturned _ -> "withdrawalReturned";
      case WithdrawalApproved(_, var approved) ->
          approved.second() == null ? "withdrawalApproved" : "withdrawalSecondApproved";
      case WithdrawalDenied _ -> "withdrawalDenied";
      case WithdrawalReopened _ -> "withdrawalReopened";
      case PermitIssued _ -> "issued";
      case Submitted _ -> file.entry() == null ? "submitted" : "entered";
      case DraftExpiring _ -> throw new IllegalArgumentException("a draft has no history");
      case Restarted _ -> "restarted";
      case DraftDeleted _ -> "draftDeleted";
      case VirusFound _ -> "virusFound";
      case DocumentDecided it -> it.reason() == null ? "documentAccepted" : "documentSentBack";
      case DocumentsChanged(_, var change, _, _, _) ->
          switch (change) {
            case RECEIVED -> "documentReceived";
            case REPLACED -> "documentReplaced";
            case REMOVED -> "documentRemoved";
          };
    };
  }

  private static Map<String, Object> words(ApplicationEvent event, Application file) {
    return switch (event) {
      case WithdrawalRequested it when it.request().paper() != null ->
          Map.of("date", it.request().receivedAt());
      case ApprovalProposed it -> kept(it.proposal());
      case WithdrawalApproved(_, Withdrawal.Approved approved) -> words(approved);
      case WithdrawalReopened(_, _, var back, _, _, _) -> Map.of("status", back);
      case Submitted _ -> received(file.entry());
      case DocumentsChanged(_, _, var name, _, _) -> Map.of("name", name);
      case DocumentDecided it -> Map.of("name", it.paper().name());
      case VirusFound it -> Map.of("name", it.paper().name());
      default -> Map.of();
    };
  }

  private static Map<String, Object> words(Withdrawal.Approved approved) {
    var words = new HashMap<>(kept(approved.decision()));
    if (approved.second() != null) {
      words.put("proposer", approved.by().name());
    }
    return words;
  }

  private static Map<String, Object> received(@Nullable CounterEntry entry) {
    return entry == null
        ? Map.of()
        : Map.of("date", entry.receivedAt(), "channel", entry.channel());
  }

  /// Why an invoice stays owed: a particular that only staff is shown.
  private static Map<String, Object> kept(Approval approval) {
    var because = approval.keptBecause();
    return because == null ? Map.of() : Map.of("keptBecause", because);
  }
}
