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
public record DecisionPanel(
    Withdrawal.Ended decision, List<RefundOrder> refunds, List<Invoice> invoices) {

  /// Nothing to show for a request that was taken back, or undone since.
  static @Nullable DecisionPanel of(
      Withdrawal withdrawal, List<RefundOrder> refunds, List<Invoice> invoices) {
    return switch (withdrawal) {
      case Approved approved -> new DecisionPanel(approved, refunds, concerned(approved, invoices));
      case Denied denied -> new DecisionPanel(denied, List.of(), List.of());
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

  public Instant at() {
    return switch (decision) {
      case Approved approved -> approved.at();
      case Denied denied -> denied.at();
      case Withdrawal.TakenBack back -> back.at();
      case Withdrawal.Reopened reopened -> reopened.at();
    };
  }
}
