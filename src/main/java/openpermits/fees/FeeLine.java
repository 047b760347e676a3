package openpermits.fees;

import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;

/// A line of an invoice as it stands when a refund is worked out.
///
/// @param paid what was received for this line; more than `billed` is an overpayment
/// @param refunded what has already gone back of it; never more than was paid
public record FeeLine(
    long id, FeeKind kind, Bilingual description, Money billed, Money paid, Money refunded) {

  public FeeLine {
    if (refunded.isMoreThan(paid)) {
      throw new IllegalArgumentException(
          "line %d: %s refunded of %s paid".formatted(id, refunded, paid));
    }
  }

  /// What a by-law's share is a share of.
  Money feePaid() {
    return paid.atMost(billed);
  }

  Money overpaid() {
    return paid.minus(billed);
  }
}
