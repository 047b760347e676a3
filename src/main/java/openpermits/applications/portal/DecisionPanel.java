package openpermits.applications.portal;

import java.time.Instant;
import java.util.List;
import openpermits.applications.Approval.Balance;
import openpermits.applications.Withdrawal;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.Denied;
import openpermits.fees.Invoice;
import openpermits.fees.RefundOrder;
import org.jspecify.annotations.Nullable;

/// What was decided about a withdrawal, for its applicant.
///
/// @param invoices those that the decision was about: cancelled, or kept
/// @param refundWithin how long a refund takes, in business days
public record DecisionPanel(
    Withdrawal.Ended decision,
    List<RefundOrder> refunds,
    List<Invoice> invoices,
    int refundWithin) {

  /// Nothing to show for a request that was taken back, or undone since.
  static @Nullable DecisionPanel of(
      Withdrawal withdrawal, List<RefundOrder> refunds, List<Invoice> invoices, int refundWithin) {
    return switch (withdrawal) {
      case Approved approved ->
          new DecisionPanel(approved, refunds, concerned(approved, invoices), refundWithin);
      case Denied denied -> new DecisionPanel(denied, List.of(), List.of(), refundWithin);
      case Withdrawal _ -> null;
    };
  }

  private static List<Invoice> concerned(Approved approved, List<Invoice> invoices) {
    return switch (approved.decision().balance()) {
      case Balance.NONE -> List.of();
      case Balance.CANCEL -> invoices.stream().filter(Invoice::isCancelled).toList();
      case Balance.KEEP -> invoices.stream().filter(Invoice::isOwed).toList();
    };
  }

  public boolean isFullRefund() {
    return decision instanceof Approved approved
        && approved.decision().refund().equals(approved.decision().worksheet().totals().paid());
  }

  public Instant at() {
    return switch (decision) {
      case Approved approved -> approved.at();
      case Denied denied -> denied.at();
      case Withdrawal.TakenBack back -> back.at();
      case Withdrawal.Reopened reopened -> reopened.at();
    };
  }
}
