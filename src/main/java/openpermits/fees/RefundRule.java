package openpermits.fees;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashSet;
import java.util.List;
import openpermits.kernel.Money;

/// The few ways in which by-laws say how much of a fee goes back. Figures are the municipality's
/// and stand in its settings; a shape that is not here is a change to this program, on purpose.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RefundRule.CumulativeFunctions.class, name = "cumulative-functions"),
  @JsonSubTypes.Type(value = RefundRule.LinearStage.class, name = "linear-stage"),
  @JsonSubTypes.Type(value = RefundRule.TimeWindow.class, name = "time-window"),
  @JsonSubTypes.Type(value = RefundRule.FullLessCharges.class, name = "full-less-charges"),
  @JsonSubTypes.Type(value = RefundRule.NoRefund.class, name = "no-refund")
})
public sealed interface RefundRule {

  /// A share of the fee is kept for each function performed, once, in whatever order, and an amount
  /// for each time that another was.
  record CumulativeFunctions(List<Deduction> deductions, Charge charge) implements RefundRule {

    /// `percent` of the fee paid is kept once `function` was performed.
    public record Deduction(CityFunction function, int percent) {}

    public CumulativeFunctions {
      deductions = List.copyOf(deductions);
      deductions.forEach(deduction -> requirePercent(deduction.percent()));
      requirePercent(deductions.stream().mapToInt(Deduction::percent).sum());
      var functions = new HashSet<>(deductions.stream().map(Deduction::function).toList());
      if (functions.size() < deductions.size() || functions.contains(charge.each())) {
        throw new IllegalArgumentException("each function is deducted once");
      }
    }
  }

  /// A share goes back that depends on the furthest stage begun. Stages are in order and give ever
  /// less; each but the last ends `before` any of some functions is performed, and is named after
  /// the first of them.
  record LinearStage(List<Stage> stages) implements RefundRule {

    public record Stage(List<CityFunction> before, int refundPercent) {
      public Stage {
        before = List.copyOf(before);
        requirePercent(refundPercent);
      }
    }

    public LinearStage {
      stages = List.copyOf(stages);
      if (stages.isEmpty()) {
        throw new IllegalArgumentException("no stages");
      }
      for (int i = 0; i < stages.size(); i++) {
        requireOrder(stages, i);
      }
    }

    private static void requireOrder(List<Stage> stages, int i) {
      var isLast = i == stages.size() - 1;
      if (stages.get(i).before().isEmpty() != isLast) {
        throw new IllegalArgumentException("every stage but the last ends before some function");
      }
      if (!isLast && stages.get(i + 1).refundPercent() > stages.get(i).refundPercent()) {
        throw new IllegalArgumentException("a later stage must not give more");
      }
    }
  }

  /// A share goes back when the request was received by the end of the `businessDays`-th business
  /// day after the day of filing, Ottawa time; another when later.
  record TimeWindow(int businessDays, int refundPercent, int laterPercent) implements RefundRule {

    public TimeWindow {
      requirePercent(refundPercent);
      requirePercent(laterPercent);
    }
  }

  /// All goes back but an amount for each time a function was performed; nothing does if the final
  /// inspection did not pass within so many years of issuance.
  record FullLessCharges(Charge charge, int forfeitAfterYears) implements RefundRule {}

  /// The by-law says that nothing goes back.
  record NoRefund() implements RefundRule {}

  /// `amount` for each time that the function was performed.
  record Charge(CityFunction each, Money amount) {}

  private static void requirePercent(int percent) {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("not a share: " + percent + " %");
    }
  }
}
