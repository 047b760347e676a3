package openpermits.fees;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;
import org.jspecify.annotations.Nullable;

/// How a refund was worked out, whole: it is shown to the officer, stored with the decision as JSON
/// and read again years later, when the settings it came from are gone. On each line and in total,
/// what is retained, refunded now and refunded before is exactly what was paid; a worksheet that
/// does not add up cannot be made.
///
/// @param lines in the order of the invoice
/// @param belowMinimum one for each policy whose refund was too small to be paid
public record RefundWorksheet(
    String scheme,
    Trigger trigger,
    Instant filedAt,
    Instant receivedAt,
    List<Line> lines,
    List<BelowMinimum> belowMinimum,
    Totals totals) {

  /// A fee line with what becomes of it.
  ///
  /// @param policy the one in force; null where no by-law speaks of such a fee
  /// @param refundable whether the policy gives anything of such a fee back after such an ending,
  ///   however little it comes to here
  /// @param retainedPercent the share of the fee paid that is kept (« Taux retenu »); charges,
  ///   which are amounts, come on top
  /// @param steps the working, in order; what they deduct is what is retained, unless more went
  ///   back earlier
  public record Line(
      FeeLine fee,
      @Nullable AppliedPolicy policy,
      boolean refundable,
      int retainedPercent,
      List<RefundStep> steps,
      Money retained,
      Money refund) {

    public Line {
      steps = List.copyOf(steps);
      requireWhole(fee.paid(), retained, refund, fee.refunded());
    }

    /// The most that may go back by hand.
    public Money most() {
      return fee.kind().isOfOtherLaw() ? Money.ZERO : fee.paid().minus(fee.refunded());
    }

    /// The by-law and section behind the figures, where one speaks of such a fee.
    public Optional<Bilingual> authority() {
      return Optional.ofNullable(policy).map(AppliedPolicy::authority);
    }
  }

  /// Which policy, in which version.
  public record AppliedPolicy(String id, Bilingual authority, LocalDate from) {

    static AppliedPolicy of(RefundPolicy policy) {
      return new AppliedPolicy(policy.id(), policy.authority(), policy.from());
    }
  }

  /// What a policy's lines came to together, which is less than the least it pays.
  public record BelowMinimum(AppliedPolicy policy, Money computed, Money minimum) {

    public String messageKey() {
      return "refund.below-minimum";
    }

    public Map<String, Object> words() {
      return Map.of("computed", computed, "minimum", minimum, "zero", Money.ZERO);
    }
  }

  /// Sums over all lines. `refunded` went back before, `refund` goes back now.
  public record Totals(Money billed, Money paid, Money refunded, Money retained, Money refund) {

    public Totals {
      requireWhole(paid, retained, refund, refunded);
    }

    static Totals of(Collection<Line> lines) {
      return new Totals(
          sum(lines, line -> line.fee().billed()),
          sum(lines, line -> line.fee().paid()),
          sum(lines, line -> line.fee().refunded()),
          sum(lines, Line::retained),
          sum(lines, Line::refund));
    }
  }

  public RefundWorksheet {
    lines = List.copyOf(lines);
    belowMinimum = List.copyOf(belowMinimum);
    if (!totals.equals(Totals.of(lines))) {
      throw new IllegalArgumentException("totals are not the sums of the lines");
    }
  }

  static RefundWorksheet of(RefundCase refund, Collection<RefundGroup> groups) {
    var workedOut =
        groups.stream()
            .flatMap(group -> group.lines().stream())
            .collect(toMap(line -> line.fee().id(), identity()));
    var lines = refund.lines().stream().map(fee -> workedOut.get(fee.id())).toList();
    return new RefundWorksheet(
        refund.scheme(),
        refund.trigger(),
        refund.filedAt(),
        refund.receivedAt(),
        lines,
        groups.stream().flatMap(group -> group.belowMinimum().stream()).toList(),
        Totals.of(lines));
  }

  /// The most that may go back by hand: what is left of what was paid, save money held under other
  /// law.
  public Money most() {
    return sum(lines, Line::most);
  }

  /// Whether there is no refund to decide on; there may be an unpaid invoice to void or to keep.
  public boolean nothingPaid() {
    return totals.paid().isZero();
  }

  /// The policies applied, each once, in the order of the lines.
  public List<AppliedPolicy> policies() {
    return lines.stream().map(Line::policy).filter(Objects::nonNull).distinct().toList();
  }

  /// Why nothing goes back, in one sentence; empty when something does.
  public Optional<RefundStep> whyNothing() {
    if (nothingPaid()) {
      return Optional.of(RefundStep.saying("refund.nothing-paid"));
    }
    return totals.refund().isZero()
        ? lines.stream()
            .filter(line -> !line.fee().paid().isZero())
            .max((one, other) -> Boolean.compare(one.refundable(), other.refundable()))
            .map(line -> line.steps().getLast())
        : Optional.empty();
  }

  private static Money sum(Collection<Line> lines, Function<Line, Money> amount) {
    return Money.sum(lines.stream().map(amount).toList());
  }

  private static void requireWhole(Money paid, Money retained, Money refund, Money refunded) {
    if (!retained.plus(refund).plus(refunded).equals(paid)) {
      throw new IllegalArgumentException(
          "retained %s + refund %s + refunded before %s is not %s paid"
              .formatted(retained, refund, refunded, paid));
    }
  }
}
