package openpermits.demo;

import static openpermits.demo.Folder.actor;

import java.time.Instant;
import java.time.ZoneOffset;
import openpermits.applications.Applications;
import openpermits.applications.Denial;
import openpermits.applications.Withdrawals;
import openpermits.applications.Withdrawals.PaperRequest;
import openpermits.kernel.Actor;
import openpermits.settings.BusinessCalendar;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Withdrawals in the demonstration city, by the portal's own commands: their worksheets, effects
/// and history are real.
@Component
@Profile("demo")
class WithdrawalDesk {

  private final Withdrawals withdrawals;
  private final Applications applications;
  private final Residents residents;
  private final BusinessCalendar calendar;
  private final JdbcClient jdbc;

  WithdrawalDesk(
      Withdrawals withdrawals,
      Applications applications,
      Residents residents,
      BusinessCalendar calendar,
      JdbcClient jdbc) {
    this.withdrawals = withdrawals;
    this.applications = applications;
    this.residents = residents;
    this.calendar = calendar;
    this.jdbc = jdbc;
  }

  /// @param now what the receipt of a paper is counted from
  void take(Step.OfWithdrawal step, Folder folder, Instant at, Instant now) {
    var file = folder.number();
    var customer = folder.customer();
    switch (step) {
      case Step.Withdraw(_, var comment) ->
          withdrawals.request(file, comment, folder.applicant().language(), customer, at);
      case Step.Letter(_, var by, var received, var signedBy, var comment) ->
          withdrawals.enter(
              file,
              new PaperRequest(
                  comment,
                  folder.applicant().language(),
                  received.startIn(calendar, now),
                  signedBy),
              staff(by),
              at);
      case Step.TakeBack _ -> withdrawals.takeBack(file, customer, at);
      case Step.Assign(_, var to) -> assign(folder, staff(to), at);
      case Step.Ask(_, var by, var question) -> withdrawals.ask(file, question, staff(by), at);
      case Step.Answer(_, var text) -> withdrawals.answer(file, text, customer, at);
      case Step.Approve approve -> approve(approve, folder, at);
      case Step.ApproveSecond(_, var by) -> withdrawals.approveSecond(file, staff(by), at);
      case Step.Deny(_, var by, var ground, var explanation, var note) ->
          withdrawals.deny(file, new Denial(ground, explanation, note), staff(by), at);
      case Step.Reopen(_, var by, var reason) -> withdrawals.reopen(file, reason, staff(by), at);
    }
  }

  private void approve(Step.Approve approve, Folder folder, Instant at) {
    var application = applications.find(folder.number()).orElseThrow();
    var refund = withdrawals.consequences(application, at).worksheet().totals().refund();
    var choice =
        new Withdrawals.Choice(
            refund, null, approve.balance(), null, approve.reason(), approve.note());
    withdrawals.approve(folder.number(), choice, staff(approve.by()), at);
  }

  private void assign(Folder folder, Actor to, Instant at) {
    jdbc.sql(
            """
            update withdrawals
               set assigned_to = ?, opened_by = ?, opened_by_name = ?, opened_at = ?
             where file_number = ? and closed_at is null
            """)
        .params(
            to.account(),
            to.account(),
            to.name(),
            at.atOffset(ZoneOffset.UTC),
            folder.number().toString())
        .update();
  }

  private Actor staff(String who) {
    return actor(residents.account(who));
  }
}
