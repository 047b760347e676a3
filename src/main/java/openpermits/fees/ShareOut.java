package openpermits.fees;

import java.util.List;
import java.util.Optional;
import openpermits.fees.RefundWorksheet.AppliedPolicy;
import openpermits.fees.RefundWorksheet.BelowMinimum;
import openpermits.kernel.Money;

/// The arithmetic of one policy over the lines it covers: shares off each line, charges off them in
/// order, once, and then the minimum over what they come to together.
record ShareOut(RefundPolicy policy, List<FeeLine> fees, Circumstances circumstances) {

  RefundGroup toGroup() {
    var lines = fees.stream().map(Working::new).toList();
    for (var deduction : new Deductions(circumstances).under(policy.rule())) {
      switch (deduction) {
        case Deduction.Share share -> lines.forEach(line -> line.keep(share));
        case Deduction.Charge charge -> keepOnce(charge, lines);
      }
    }
    var belowMinimum = belowMinimum(lines);
    belowMinimum.ifPresent(found -> keepRest(found.minimum(), lines));
    var applied = AppliedPolicy.of(policy);
    return new RefundGroup(
        lines.stream().map(line -> line.toLine(applied, true)).toList(), belowMinimum);
  }

  private static void keepOnce(Deduction.Charge charge, List<Working> lines) {
    var remaining = charge.amount();
    for (var line : lines) {
      remaining = remaining.minus(line.keep(charge, remaining));
    }
  }

  private Optional<BelowMinimum> belowMinimum(List<Working> lines) {
    var computed = Money.sum(lines.stream().map(Working::left).toList());
    return Optional.ofNullable(policy.minimumPayable())
        .filter(minimum -> !computed.isZero() && minimum.isMoreThan(computed))
        .map(minimum -> new BelowMinimum(AppliedPolicy.of(policy), computed, minimum));
  }

  private static void keepRest(Money minimum, List<Working> lines) {
    lines.stream()
        .filter(line -> !line.left().isZero())
        .forEach(line ->
            line.keepRest(
                new RefundStep(
                    "refund.step.below-minimum", line.left(), null, null, null, minimum)));
  }
}
