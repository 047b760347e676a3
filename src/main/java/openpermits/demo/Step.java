package openpermits.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import openpermits.applications.Approval;
import openpermits.applications.Denial;
import openpermits.catalogue.Status;
import openpermits.fees.CityFunction;
import openpermits.fees.FeeKind;
import openpermits.inspections.Inspection;
import openpermits.kernel.Money;

/// Something that happened to a file of the demonstration. `by` names a member of staff, as in
/// [City#people].
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Step.Begin.class, name = "begin"),
  @JsonSubTypes.Type(value = Step.Submit.class, name = "submit"),
  @JsonSubTypes.Type(value = Step.Enter.class, name = "enter"),
  @JsonSubTypes.Type(value = Step.Perform.class, name = "perform"),
  @JsonSubTypes.Type(value = Step.Plan.class, name = "plan"),
  @JsonSubTypes.Type(value = Step.Move.class, name = "move"),
  @JsonSubTypes.Type(value = Step.Issue.class, name = "issue"),
  @JsonSubTypes.Type(value = Step.Book.class, name = "book"),
  @JsonSubTypes.Type(value = Step.Inspect.class, name = "inspect"),
  @JsonSubTypes.Type(value = Step.Bill.class, name = "bill"),
  @JsonSubTypes.Type(value = Step.Pay.class, name = "pay"),
  @JsonSubTypes.Type(value = Step.PayBack.class, name = "pay-back"),
  @JsonSubTypes.Type(value = Step.Withdraw.class, name = "withdraw"),
  @JsonSubTypes.Type(value = Step.Letter.class, name = "letter"),
  @JsonSubTypes.Type(value = Step.Assign.class, name = "assign"),
  @JsonSubTypes.Type(value = Step.Ask.class, name = "ask"),
  @JsonSubTypes.Type(value = Step.Answer.class, name = "answer"),
  @JsonSubTypes.Type(value = Step.TakeBack.class, name = "take-back"),
  @JsonSubTypes.Type(value = Step.Approve.class, name = "approve"),
  @JsonSubTypes.Type(value = Step.ApproveSecond.class, name = "approve-second"),
  @JsonSubTypes.Type(value = Step.Deny.class, name = "deny"),
  @JsonSubTypes.Type(value = Step.Reopen.class, name = "reopen")
})
sealed interface Step {

  When on();

  /// The file and its review.
  sealed interface OfReview extends Step {}

  /// Its fees.
  sealed interface OfMoney extends Step {}

  /// Its withdrawal.
  sealed interface OfWithdrawal extends Step {}

  /// Begins a draft.
  record Begin(When on) implements OfReview {}

  record Submit(When on) implements OfReview {}

  /// Staff enters what came on paper.
  ///
  /// @param received the day on which it did; its time does not count
  record Enter(When on, String by, When received) implements OfReview {}

  /// The city completes a function.
  record Perform(When on, CityFunction function) implements OfReview {}

  /// A review that is still open.
  ///
  /// @param on the day it is due
  record Plan(When on, CityFunction function) implements OfReview {}

  record Move(When on, Status to, String by) implements OfReview {}

  record Issue(When on, String by) implements OfReview {}

  /// The applicant books an inspection.
  ///
  /// @param visit when the inspector is to come
  record Book(When on, Inspection.Stage stage, When visit) implements OfReview {}

  record Inspect(When on, Inspection.Stage stage, boolean passed, String inspector)
      implements OfReview {}

  /// The city sends an invoice.
  ///
  /// @param invoice the last digits of its number
  record Bill(When on, int invoice, List<Fee> fees) implements OfMoney {}

  record Fee(FeeKind kind, Money amount) {}

  /// The whole of an invoice.
  ///
  /// @param card the last four digits; empty for a cheque
  record Pay(When on, int invoice, String card) implements OfMoney {}

  /// The ordered refunds of the file leave.
  record PayBack(When on) implements OfMoney {}

  record Withdraw(When on, String comment) implements OfWithdrawal {}

  /// Staff enters a request to withdraw that came on paper.
  ///
  /// @param received the day on which it did; its time does not count
  record Letter(When on, String by, When received, String signedBy, String comment)
      implements OfWithdrawal {}

  record Assign(When on, String to) implements OfWithdrawal {}

  record Ask(When on, String by, String question) implements OfWithdrawal {}

  record Answer(When on, String text) implements OfWithdrawal {}

  record TakeBack(When on) implements OfWithdrawal {}

  /// Approves what the worksheet says; where that needs two people, proposes it.
  record Approve(When on, String by, Approval.Balance balance, String reason, String note)
      implements OfWithdrawal {}

  record ApproveSecond(When on, String by) implements OfWithdrawal {}

  record Deny(When on, String by, Denial.Ground ground, String explanation, String note)
      implements OfWithdrawal {}

  record Reopen(When on, String by, String reason) implements OfWithdrawal {}
}
