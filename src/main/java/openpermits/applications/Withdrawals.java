package openpermits.applications;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import openpermits.applications.ApplicationEvent.InformationGiven;
import openpermits.applications.ApplicationEvent.InformationRequested;
import openpermits.applications.ApplicationEvent.ProposalReturned;
import openpermits.applications.ApplicationEvent.WithdrawalApproved;
import openpermits.applications.ApplicationEvent.WithdrawalDenied;
import openpermits.applications.ApplicationEvent.WithdrawalReopened;
import openpermits.applications.ApplicationEvent.WithdrawalRequested;
import openpermits.applications.ApplicationEvent.WithdrawalTakenBack;
import openpermits.applications.Approval.ByHand;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.Open;
import openpermits.applications.Withdrawal.Request;
import openpermits.kernel.Actor;
import openpermits.kernel.Availability;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.kernel.Refused;
import openpermits.settings.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything that customers and staff do about a withdrawal. Each is one transaction that holds
/// the file: what it stores, what it stops around the file and the mail it causes, or none of it.
@Component
public class Withdrawals {

  private final Applications applications;
  private final Endings endings;
  private final JdbcClient jdbc;
  private final Municipality.Withdrawals rules;

  Withdrawals(
      Applications applications, Endings endings, JdbcClient jdbc, Municipality municipality) {
    this.applications = applications;
    this.endings = endings;
    this.jdbc = jdbc;
    this.rules = municipality.withdrawals();
  }

  /// The file that a request is about; empty when there is no such request.
  public Optional<FileNumber> file(UUID withdrawal) {
    return jdbc.sql("select file_number from withdrawals where id = ?")
        .param(withdrawal)
        .query((row, number) -> FileNumber.of(row.getString(1)))
        .optional();
  }

  /// What withdrawing would come to: for somebody about to ask, as if asked now; for a request, as
  /// of when it was received.
  @Transactional(readOnly = true)
  public Consequences consequences(Application application, Instant now) {
    var receivedAt =
        application.withdrawal() instanceof Open open ? open.request().receivedAt() : now;
    return endings.consequences(application, receivedAt, now);
  }

  /// Files the applicant's request.
  ///
  /// @param comment 1 to 2,000 characters, not blank
  /// @param language `en` or `fr`
  @Transactional
  public WithdrawalRequested request(
      FileNumber file, String comment, String language, Actor by, Instant at) {
    return request(file, new Request(UUID.randomUUID(), comment, language, by, at, null));
  }

  /// Files a request that came on paper, for the file's applicant.
  @Transactional
  public WithdrawalRequested enter(FileNumber file, PaperRequest read, Actor by, Instant at) {
    var paper = new Withdrawal.Paper(read.signedBy(), at);
    return request(
        file,
        new Request(
            UUID.randomUUID(), read.comment(), read.language(), by, read.receivedAt(), paper));
  }

  private WithdrawalRequested request(FileNumber file, Request request) {
    return applications.change(file, it -> it.requestWithdrawal(request));
  }

  /// A request on paper, as staff reads it off.
  ///
  /// @param comment 1 to 2,000 characters, not blank
  /// @param language `en` or `fr`
  /// @param receivedAt the beginning of the day on which it was received: not before the
  ///   application itself was, nor a day to come
  /// @param signedBy not blank
  public record PaperRequest(
      String comment, String language, Instant receivedAt, String signedBy) {}

  public WithdrawalTakenBack takeBack(FileNumber file, Actor by, Instant at) {
    return applications.change(file, it -> it.takeWithdrawalBack(by, at));
  }

  public InformationRequested ask(FileNumber file, String question, Actor by, Instant at) {
    return applications.change(file, it -> it.requestInformation(question, by, at));
  }

  public InformationGiven answer(FileNumber file, String answer, Actor by, Instant at) {
    return applications.change(file, it -> it.giveInformation(answer, by, at));
  }

  /// What an officer decides; the worksheet is worked out again within the transaction.
  ///
  /// @param expected the refund that the officer saw; another result is refused, since nobody
  ///   decides what they did not see
  /// @param keptBecause the justification without which an unpaid balance is not kept
  public record Choice(
      Money expected,
      @Nullable ByHand byHand,
      Approval.Balance balance,
      @Nullable String keptBecause,
      String reason,
      String note) {

    public Choice {
      if (balance == Approval.Balance.KEEP && (keptBecause == null || keptBecause.isBlank())) {
        throw new IllegalArgumentException("a balance is kept without a justification");
      }
    }
  }

  /// Approves, or proposes to the second person that the money needs.
  @Transactional
  public ApplicationEvent approve(FileNumber file, Choice choice, Actor by, Instant at) {
    return applications.change(
        file,
        it -> {
          it.availability(Action.APPROVE, by).orRefuse();
          var approval = proposal(it, choice);
          var event = it.approveWithdrawal(approval, rules.secondApprovalAbove(), by, at);
          if (event instanceof WithdrawalApproved approved) {
            endings.carryOut(approved.withdrawal(), it, by, at);
          }
          return event;
        });
  }

  /// The approval that a choice comes to now. Refuses when the refund is not what the officer saw.
  @Transactional(readOnly = true)
  public Approval proposal(Application application, Choice choice) {
    var request = ((Open) application.withdrawal()).request();
    var worksheet = endings.worksheet(application, request.receivedAt());
    if (!worksheet.totals().refund().equals(choice.expected())) {
      throw new Refused(new WorksheetChanged(worksheet.totals().refund()));
    }
    return new Approval(
        worksheet,
        choice.byHand(),
        choice.balance(),
        choice.keptBecause(),
        choice.reason(),
        choice.note());
  }

  /// Whether an approval will wait for a second person.
  public boolean needsSecondPerson(Approval approval) {
    return approval.needsSecondPerson(rules.secondApprovalAbove());
  }

  /// What the municipality has decided about withdrawals.
  public Municipality.Withdrawals rules() {
    return rules;
  }

  @Transactional
  public WithdrawalApproved approveSecond(FileNumber file, Actor by, Instant at) {
    return applications.change(
        file,
        it -> {
          var event = it.approveSecond(by, at);
          requireUnchanged(event.withdrawal(), it);
          endings.carryOut(event.withdrawal(), it, by, at);
          return event;
        });
  }

  /// Money that came in since the proposal makes another one necessary.
  private void requireUnchanged(Approved approved, Application application) {
    var totals = endings.worksheet(application, approved.request().receivedAt()).totals();
    if (!totals.equals(approved.decision().worksheet().totals())) {
      throw new Refused(new WorksheetChanged(totals.refund()));
    }
  }

  public ProposalReturned returnProposal(FileNumber file, String note, Actor by, Instant at) {
    return applications.change(file, it -> it.returnProposal(note, by, at));
  }

  public WithdrawalDenied deny(FileNumber file, Denial denial, Actor by, Instant at) {
    return applications.change(file, it -> it.denyWithdrawal(denial, by, at));
  }

  public Availability reopenability(Application application, Actor by, Instant at) {
    return application.reopenability(reopening(application), by, at);
  }

  @Transactional
  public WithdrawalReopened reopen(FileNumber file, String reason, Actor by, Instant at) {
    return applications.change(
        file,
        it -> {
          reopenability(it, by, at).orRefuse();
          var withdrawal = ((Approved) it.withdrawal()).request().id();
          var event = it.reopen(endings.before(withdrawal), reopening(it), reason, by, at);
          endings.undo(file, withdrawal, by, at);
          return event;
        });
  }

  private Reopening reopening(Application application) {
    var paid =
        application.withdrawal() instanceof Approved approved
            && endings.refundPaid(approved.request().id());
    return new Reopening(rules.reopenWithin(), paid);
  }

  /// While a second person looked at a proposal, it was sent back and another one made.
  public record ProposalChanged() implements openpermits.kernel.Reason {

    @Override
    public String key() {
      return "why.proposalChanged";
    }
  }

  /// While an officer looked at their draft, they changed it in another window.
  public record DraftChanged() implements openpermits.kernel.Reason {

    @Override
    public String key() {
      return "why.draftChanged";
    }
  }

  /// Between looking and deciding, a payment or completed work changed what goes back.
  public record WorksheetChanged(Money refund) implements openpermits.kernel.Reason {

    @Override
    public String key() {
      return "why.worksheetChanged";
    }

    @Override
    public Map<String, Object> words() {
      return Map.of("amount", refund);
    }
  }
}
