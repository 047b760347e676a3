package openpermits.applications;

import openpermits.fees.RefundWorksheet;
import openpermits.kernel.Money;
import org.jspecify.annotations.Nullable;

/// That a withdrawal is approved, with its money, as proposed or decided.
///
/// @param worksheet how the refund was worked out
/// @param byHand an amount by hand instead, never more than is left of what was paid, with its
///   justification; needs a second person
/// @param balance what happens to what was billed and not paid
/// @param keptBecause why it stays owed, read by staff only; null unless it does
/// @param reason what the applicant is told, empty when nothing more need be said
/// @param note what only staff reads
public record Approval(
    RefundWorksheet worksheet,
    @Nullable ByHand byHand,
    Balance balance,
    @Nullable String keptBecause,
    String reason,
    String note) {

  public record ByHand(Money amount, String justification) {}

  public Approval {
    var totals = worksheet.totals();
    if (byHand != null && byHand.amount().isMoreThan(totals.paid().minus(totals.refunded()))) {
      throw new IllegalArgumentException("more would go back than was paid");
    }
  }

  /// What happens to an unpaid balance.
  public enum Balance {
    /// There is none.
    NONE,
    /// Its invoices are cancelled.
    CANCEL,
    /// It stays owed.
    KEEP
  }

  /// What goes back.
  public Money refund() {
    return byHand == null ? worksheet.totals().refund() : byHand.amount();
  }

  /// Whether one person is not enough.
  ///
  /// @param threshold the refund above which the municipality wants two people
  public boolean needsSecondPerson(Money threshold) {
    return byHand != null || refund().isMoreThan(threshold);
  }
}
