package openpermits.applications;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.Request;
import openpermits.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stores what happens to a withdrawal: one row for each request, moved from state to state.
/// [WithdrawalRow] reads it.
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
              Request(var id, var comment, var language, var by, var at, var paper)) ->
          write(
              """
              insert into withdrawals (id, file_number, state, comment, comment_language,
                                       requested_by, requested_by_name, received_at,
                                       signed_by, entered_at)
              values (?, ?, 'requested', ?, ?, ?, ?, ?, ?, ?)
              """,
              id,
              file.toString(),
              comment,
              language,
              by.account(),
              by.name(),
              timestamp(at),
              paper == null ? null : paper.signedBy(),
              paper == null ? null : timestamp(paper.enteredAt()));

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

      case PermitIssued _,
          Submitted _,
          Restarted _,
          DocumentsChanged _,
          DocumentDecided _,
          VirusFound _,
          DraftExpiring _,
          DraftDeleted _ -> {
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
}
