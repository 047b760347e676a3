package openpermits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.Denied;
import openpermits.applications.Withdrawal.InformationRequested;
import openpermits.applications.Withdrawal.NotRequested;
import openpermits.applications.Withdrawal.Paper;
import openpermits.applications.Withdrawal.Reopened;
import openpermits.applications.Withdrawal.Request;
import openpermits.applications.Withdrawal.Requested;
import openpermits.applications.Withdrawal.TakenBack;
import openpermits.applications.Withdrawal.Undecided;
import openpermits.kernel.Actor.Role;
import org.jspecify.annotations.Nullable;

/// A row of `withdrawals`, read back as the state that it is in.
final class WithdrawalRow {

  private WithdrawalRow() {}

  /// From a row that has the columns of `withdrawals`, all null when there is none; when it was
  /// entered from paper is in `withdrawal_entered_at`, since an application was entered too.
  static Withdrawal read(ResultSet row) throws SQLException {
    var state = row.getString("state");
    if (state == null) {
      return new NotRequested();
    }
    var request = request(row);
    return switch (state) {
      case "requested", "information-requested" -> undecided(request, row);
      case "awaiting-second-approval" ->
          new AwaitingSecondApproval(
              undecided(request, row),
              Json.read(row.getString("proposal"), Approval.class),
              Rows.actor(row, "proposed_by", Role.OFFICER),
              Rows.instant(row, "proposed_at"));
      case "approved" -> approved(request, row);
      case "reopened" -> new Reopened(approved(request, row), Rows.instant(row, "closed_at"));
      case "denied" ->
          new Denied(
              request,
              Json.read(row.getString("decision"), Denial.class),
              Rows.actor(row, "decided_by", Role.OFFICER),
              Rows.instant(row, "decided_at"));
      case "taken-back" -> new TakenBack(request, Rows.instant(row, "closed_at"));
      default -> throw new IllegalStateException("unknown state: " + state);
    };
  }

  private static Undecided undecided(Request request, ResultSet row) throws SQLException {
    var question = row.getString("question");
    return question == null
        ? new Requested(request)
        : new InformationRequested(
            request,
            question,
            Rows.actor(row, "asked_by", Role.OFFICER),
            Rows.instant(row, "asked_at"));
  }

  private static Request request(ResultSet row) throws SQLException {
    var paper = paper(row);
    return new Request(
        row.getObject("id", UUID.class),
        row.getString("comment"),
        row.getString("comment_language"),
        Rows.actor(row, "requested_by", paper == null ? Role.APPLICANT : Role.OFFICER),
        Rows.instant(row, "received_at"),
        paper);
  }

  private static @Nullable Paper paper(ResultSet row) throws SQLException {
    var enteredAt = Rows.instantOrNull(row, "withdrawal_entered_at");
    return enteredAt == null ? null : new Paper(row.getString("signed_by"), enteredAt);
  }

  private static Approved approved(Request request, ResultSet row) throws SQLException {
    var second = row.getObject("second_by", UUID.class);
    return new Approved(
        request,
        Json.read(row.getString("decision"), Approval.class),
        Rows.actor(row, "decided_by", Role.OFFICER),
        Rows.instant(row, "decided_at"),
        second == null ? null : Rows.actor(row, "second_by", Role.SUPERVISOR));
  }
}
