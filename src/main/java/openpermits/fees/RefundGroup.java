package openpermits.fees;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import openpermits.fees.RefundWorksheet.AppliedPolicy;
import openpermits.fees.RefundWorksheet.BelowMinimum;
import openpermits.fees.RefundWorksheet.Line;
import org.jspecify.annotations.Nullable;

/// The lines of one policy, or of none, worked out together.
record RefundGroup(List<Line> lines, Optional<BelowMinimum> belowMinimum) {

  /// Lines for which no policy was in force: the sentence says which of the two it is, that none
  /// ever was, or that none was on that day.
  static RefundGroup uncovered(List<FeeLine> lines, Predicate<FeeKind> isEverCovered) {
    return kept(
        lines,
        null,
        kind ->
            isEverCovered.test(kind)
                ? "refund.not-refundable.no-policy-in-force"
                : notRefundable(kind));
  }

  /// Lines that the policy keeps: always, or after such an ending.
  static RefundGroup excluded(RefundPolicy policy, List<FeeLine> lines, Trigger trigger) {
    return kept(
        lines,
        AppliedPolicy.of(policy),
        kind ->
            policy.rule() instanceof RefundRule.NoRefund
                ? notRefundable(kind)
                : "refund.not-refundable.ending." + trigger.key());
  }

  private static RefundGroup kept(
      List<FeeLine> lines, @Nullable AppliedPolicy policy, Function<FeeKind, String> sentence) {
    return new RefundGroup(
        lines.stream()
            .map(line -> Working.kept(line, policy, sentence.apply(line.kind())))
            .toList(),
        Optional.empty());
  }

  private static String notRefundable(FeeKind kind) {
    return "refund.not-refundable." + kind.key();
  }
}
