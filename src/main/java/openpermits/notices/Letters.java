package openpermits.notices;

import java.time.Instant;
import java.util.Optional;
import openpermits.applications.Application;
import openpermits.applications.Withdrawal;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.Denied;
import openpermits.applications.Withdrawal.Open;
import openpermits.applications.Withdrawal.Reopened;
import openpermits.applications.Withdrawal.Request;
import openpermits.applications.WithdrawalDraft;
import openpermits.applications.WithdrawalDrafts;
import openpermits.applications.Withdrawals;
import openpermits.kernel.Actor;
import openpermits.web.Text;
import org.springframework.stereotype.Component;

/// The letter about a withdrawal, in the language of a [Text]: from the decision as it was stored,
/// or for staff from what would be decided now.
@Component
public class Letters {

  private final LetterWriter writer;
  private final Withdrawals withdrawals;
  private final WithdrawalDrafts drafts;

  Letters(LetterWriter writer, Withdrawals withdrawals, WithdrawalDrafts drafts) {
    this.writer = writer;
    this.withdrawals = withdrawals;
    this.drafts = drafts;
  }

  /// The letter that the applicant received; empty while nothing is decided.
  public Optional<Letter> decided(Application application, Text text) {
    return switch (application.withdrawal()) {
      case Approved approved -> Optional.of(writer.approval(application, approved, "", text));
      case Denied denied -> Optional.of(writer.denial(application, denied, "", text));
      case Reopened(var approved, var at) ->
          Optional.of(
              writer.approval(
                  application, approved, text.say("letter.reopened", "date", at), text));
      case Withdrawal _ -> Optional.empty();
    };
  }

  /// The same for staff, or what the letter would be if the proposal, or this officer's draft, took
  /// effect now.
  public Optional<Letter> preview(Application application, Actor officer, Text text, Instant now) {
    return switch (application.withdrawal()) {
      case AwaitingSecondApproval(var before, var proposal, var by, _) ->
          Optional.of(
              writer.approval(
                  application,
                  new Approved(before.request(), proposal, by, now, null),
                  text.say("letter.proposed"),
                  text));
      case Open open ->
          drafts
              .find(open.request().id(), officer.account())
              .flatMap(draft -> drafted(application, open.request(), draft, officer, text, now));
      case Withdrawal _ -> decided(application, text);
    };
  }

  private Optional<Letter> drafted(
      Application application,
      Request request,
      WithdrawalDraft draft,
      Actor officer,
      Text text,
      Instant now) {
    var warning = text.say("letter.draft");
    return switch (draft.decision()) {
      case APPROVE -> {
        var proposal = withdrawals.proposal(application, draft.choice());
        var approved = new Approved(request, proposal, officer, now, null);
        yield Optional.of(writer.approval(application, approved, warning, text));
      }
      case DENY -> {
        var denied = new Denied(request, draft.denial(), officer, now);
        yield Optional.of(writer.denial(application, denied, warning, text));
      }
      case ASK -> Optional.empty();
    };
  }
}
