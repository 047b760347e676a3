package openpermits.fees;

import java.util.ArrayList;
import java.util.List;
import openpermits.fees.RefundWorksheet.AppliedPolicy;
import openpermits.fees.RefundWorksheet.Line;
import openpermits.kernel.Money;
import org.jspecify.annotations.Nullable;

/// A fee line on its way through the arithmetic: what is left of it after each step, to the cent.
final class Working {

  private final FeeLine fee;
  private final List<RefundStep> steps = new ArrayList<>();
  private Money left;
  private int percentKept;

  Working(FeeLine fee) {
    this.fee = fee;
    this.left = fee.feePaid();
  }

  /// A line of which the City keeps the whole fee; an overpayment is not a fee and goes back.
  static Line kept(FeeLine fee, @Nullable AppliedPolicy policy, String key) {
    var working = new Working(fee);
    working.keepRest(RefundStep.keeping(key, fee.feePaid()));
    return working.toLine(policy, false);
  }

  /// Keeps one more share of the fee. Shares are rounded together and not one by one, so the steps
  /// add up to what is kept.
  void keep(Deduction.Share share) {
    percentKept += share.percent();
    var after = fee.feePaid().percent(100 - percentKept);
    steps.add(
        new RefundStep(
            share.key(),
            left.minus(after),
            share.percent(),
            share.performed(),
            share.date(),
            null));
    left = after;
  }

  /// Keeps as much of a charge as is left here, and says how much that was.
  Money keep(Deduction.Charge charge, Money remaining) {
    var part = remaining.atMost(left);
    if (!part.isZero()) {
      steps.add(new RefundStep(charge.key(), part, null, charge.performed(), null, null));
      left = left.minus(part);
    }
    return part;
  }

  /// Keeps all that is left, and the step says why.
  void keepRest(RefundStep because) {
    steps.add(because);
    percentKept = 100;
    left = Money.ZERO;
  }

  Money left() {
    return left;
  }

  /// The line as it will stand. What went back earlier is part of what is due back now, so that a
  /// file withdrawn twice is not refunded twice.
  Line toLine(@Nullable AppliedPolicy policy, boolean refundable) {
    var refund = left.plus(fee.overpaid()).minus(fee.refunded());
    var retained = fee.paid().minus(fee.refunded()).minus(refund);
    return new Line(fee, policy, refundable, percentKept, explained(), retained, refund);
  }

  private List<RefundStep> explained() {
    if (fee.paid().isZero()) {
      return List.of(RefundStep.saying("refund.step.nothing-paid"));
    }
    if (!fee.overpaid().isZero()) {
      steps.add(RefundStep.saying("refund.step.overpaid", fee.overpaid()));
    }
    if (!fee.refunded().isZero()) {
      steps.add(RefundStep.saying("refund.step.already-refunded", fee.refunded()));
    }
    return List.copyOf(steps);
  }
}
