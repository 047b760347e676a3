package openpermits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import openpermits.applications.ApplicationEvent.ApprovalProposed;
import openpermits.applications.ApplicationEvent.DraftDeleted;
import openpermits.applications.ApplicationEvent.InformationGiven;
import openpermits.applications.ApplicationEvent.InformationRequested;
import openpermits.applications.ApplicationEvent.PermitIssued;
import openpermits.applications.ApplicationEvent.ProposalReturned;
import openpermits.applications.ApplicationEvent.WithdrawalApproved;
import openpermits.applications.ApplicationEvent.WithdrawalDenied;
import openpermits.applications.ApplicationEvent.WithdrawalReopened;
import openpermits.applications.ApplicationEvent.WithdrawalRequested;
import openpermits.applications.ApplicationEvent.WithdrawalTakenBack;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.Denied;
import openpermits.applications.Withdrawal.NotRequested;
import openpermits.applications.Withdrawal.Reopened;
import openpermits.applications.Withdrawal.Request;
import openpermits.applications.Withdrawal.Requested;
import openpermits.applications.Withdrawal.TakenBack;
import openpermits.applications.Withdrawal.Undecided;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How a withdrawal lies in the database: one row for each request, moved from state to state.
@Component
class WithdrawalRows {

  private final JdbcClient jdbc;

  WithdrawalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void store(ApplicationEvent event) {
    switch (event) {
      case WithdrawalRequested(
              var file,
              Request(var id, var comment, var language, var by, var at)) ->
          write(
              """
              insert into withdrawals (id, file_number, state, comment, comment_language,
                                       requested_by, requested_by_name, received_at)
              values (?, ?, 'requested', ?, ?, ?, ?, ?)
              """,
              id,
              file.toString(),
              comment,
              language,
              by.account(),
              by.name(),
              timestamp(at));

      case WithdrawalTakenBack(_, var request, _, var at) ->
          write(
              "update withdrawals set state = 'taken-back', closed_at = ? where id = ? and closed_at is null",
              timestamp(at),
              request.id());

      case InformationRequested(_, var request, var question, var by, var at) -> {
        move(request, "information-requested");
        replaceQuestion(request, at);
        write(
            """
            insert into withdrawal_questions (withdrawal, question, asked_by, asked_by_name, asked_at)
            values (?, ?, ?, ?, ?)
            """,
            request.id(),
            question,
            by.account(),
            by.name(),
            timestamp(at));
      }

      case InformationGiven(_, var request, var answer, _, var at) -> {
        write(
            """
            update withdrawals
               set state = case state when 'information-requested' then 'requested' else state end
             where id = ? and closed_at is null
            """,
            request.id());
        write(
            """
            update withdrawal_questions set answer = ?, answered_at = ?
             where withdrawal = ? and answered_at is null and replaced_at is null
            """,
            answer,
            timestamp(at),
            request.id());
      }

      case ApprovalProposed(_, var request, var proposal, var by, var at) ->
          write(
              """
              update withdrawals
                 set state = 'awaiting-second-approval', proposal = ?::jsonb,
                     proposed_by = ?, proposed_by_name = ?, proposed_at = ?
               where id = ? and closed_at is null
              """,
              Json.write((Object) proposal),
              by.account(),
              by.name(),
              timestamp(at),
              request.id());

      case ProposalReturned(_, var back, var note, var by, var at) ->
          write(
              """
              update withdrawals
                 set state = ?, returned_note = ?, returned_by_name = ?, returned_at = ?
               where id = ? and closed_at is null
              """,
              back instanceof Withdrawal.InformationRequested
                  ? "information-requested"
                  : "requested",
              note,
              by.name(),
              timestamp(at),
              back.request().id());

      case WithdrawalApproved(_, Approved(var request, var decision, var by, var at, var second)) ->
          decide("approved", decision, request, by, at, second);

      case WithdrawalDenied(_, var request, var denial, var by, var at) ->
          decide("denied", denial, request, by, at, null);

      case WithdrawalReopened(_, Approved(var request, _, _, _, _), _, _, _, var at) ->
          write(
              "update withdrawals set state = 'reopened', closed_at = ? where id = ? and state = 'approved'",
              timestamp(at),
              request.id());

      case PermitIssued _, DraftDeleted _ -> {
        // No withdrawal is concerned.
      }
    }
  }

  /// A question asked again takes the place of one that nobody answered.
  private void replaceQuestion(Request request, Instant at) {
    jdbc.sql(
            """
            update withdrawal_questions set replaced_at = ?
             where withdrawal = ? and answered_at is null and replaced_at is null
            """)
        .params(timestamp(at), request.id())
        .update();
  }

  private void move(Request request, String state) {
    write(
        "update withdrawals set state = ? where id = ? and closed_at is null", state, request.id());
  }

  private void decide(
      String state,
      Object decision,
      Request request,
      Actor by,
      Instant at,
      @Nullable Actor second) {
    write(
        """
        update withdrawals
           set state = ?, decision = ?::jsonb, decided_by = ?, decided_by_name = ?, decided_at = ?,
               second_by = ?, second_by_name = ?, closed_at = ?
         where id = ? and closed_at is null
        """,
        state,
        Json.write(decision),
        by.account(),
        by.name(),
        timestamp(at),
        second == null ? null : second.account(),
        second == null ? null : second.name(),
        timestamp(at),
        request.id());
  }

  private void write(String sql, @Nullable Object... values) {
    Rows.write(jdbc, sql, values);
  }

  private static OffsetDateTime timestamp(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  /// From a row that has the columns of `withdrawals`, all null when there is none.
  static Withdrawal withdrawal(ResultSet row) throws SQLException {
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
        : new Withdrawal.InformationRequested(
            request,
            question,
            Rows.actor(row, "asked_by", Role.OFFICER),
            Rows.instant(row, "asked_at"));
  }

  private static Request request(ResultSet row) throws SQLException {
    return new Request(
        row.getObject("id", UUID.class),
        row.getString("comment"),
        row.getString("comment_language"),
        Rows.actor(row, "requested_by", Role.APPLICANT),
        Rows.instant(row, "received_at"));
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
