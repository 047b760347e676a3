package openpermits.fees;

import static java.util.stream.Stream.concat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openpermits.fees.RefundRule.CumulativeFunctions;
import openpermits.fees.RefundRule.FullLessCharges;
import openpermits.fees.RefundRule.LinearStage;
import openpermits.fees.RefundRule.NoRefund;
import openpermits.fees.RefundRule.TimeWindow;

/// What each shape of rule takes off under given circumstances. Rules only say what; how cents are
/// rounded and shared among lines is the same for all, in [ShareOut].
record Deductions(Circumstances circumstances) {

  List<Deduction> under(RefundRule rule) {
    return switch (rule) {
      case CumulativeFunctions cumulative -> orInFull(cumulative(cumulative));
      case LinearStage linear -> List.of(stageReached(linear));
      case TimeWindow window -> List.of(inTimeOrLate(window));
      case FullLessCharges full ->
          forfeited(full).map(List::of).orElseGet(() -> orInFull(charges(full.charge())));
      case NoRefund _ -> List.of(new Deduction.Share("refund.step.no-refund", 100, null, null));
    };
  }

  private static List<Deduction> orInFull(Stream<Deduction> deductions) {
    var found = deductions.toList();
    return found.isEmpty()
        ? List.of(new Deduction.Share("refund.step.nothing-performed", 0, null, null))
        : found;
  }

  private Stream<Deduction> cumulative(CumulativeFunctions rule) {
    return concat(rule.deductions().stream().flatMap(this::ifPerformed), charges(rule.charge()));
  }

  private Stream<Deduction> ifPerformed(CumulativeFunctions.Deduction deduction) {
    return circumstances.first(deduction.function()).stream()
        .map(done -> new Deduction.Share(step(done.function()), deduction.percent(), done, null));
  }

  private Stream<Deduction> charges(RefundRule.Charge charge) {
    return circumstances.each(charge.each()).stream()
        .map(done -> new Deduction.Charge(step(done.function()), charge.amount(), done));
  }

  /// The stage after the last whose end was performed, so that a step left unrecorded between two
  /// others gives nothing more.
  private Deduction stageReached(LinearStage rule) {
    var stage = rule.stages().getFirst();
    Optional<Performed> begunBy = Optional.empty();
    for (int i = 1; i < rule.stages().size(); i++) {
      var ended = circumstances.firstOf(rule.stages().get(i - 1).before());
      if (ended.isPresent()) {
        stage = rule.stages().get(i);
        begunBy = ended;
      }
    }
    return stage(stage, begunBy);
  }

  private static Deduction stage(LinearStage.Stage stage, Optional<Performed> begunBy) {
    var key =
        begunBy
            .map(done -> "refund.step.after." + done.function().key())
            .orElseGet(() -> "refund.step.before." + stage.before().getFirst().key());
    return new Deduction.Share(key, 100 - stage.refundPercent(), begunBy.orElse(null), null);
  }

  private Deduction inTimeOrLate(TimeWindow rule) {
    var lastDay = circumstances.businessDaysAfterFiling(rule.businessDays());
    return circumstances.receivedOn().isAfter(lastDay)
        ? new Deduction.Share("refund.step.late", 100 - rule.laterPercent(), null, lastDay)
        : new Deduction.Share("refund.step.in-time", 100 - rule.refundPercent(), null, lastDay);
  }

  private Optional<Deduction> forfeited(FullLessCharges rule) {
    return circumstances
        .first(CityFunction.ISSUED_OR_DECISION_NOTIFIED)
        .filter(issued -> isTooLate(lastDay(issued, rule)))
        .map(issued ->
            new Deduction.Share("refund.step.forfeited", 100, issued, lastDay(issued, rule)));
  }

  private LocalDate lastDay(Performed issued, FullLessCharges rule) {
    return circumstances.dayOf(issued).plusYears(rule.forfeitAfterYears());
  }

  private boolean isTooLate(LocalDate lastDay) {
    var ended =
        circumstances
            .first(CityFunction.FINAL_INSPECTION_PASSED)
            .map(circumstances::dayOf)
            .orElse(circumstances.receivedOn());
    return ended.isAfter(lastDay);
  }

  private static String step(CityFunction function) {
    return "refund.step." + function.key();
  }
}
