package openpermits.applications;

import static openpermits.applications.SampleFile.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import openpermits.applications.Approval.Balance;
import openpermits.applications.Approval.ByHand;
import openpermits.fees.FeeKind;
import openpermits.fees.FeeLine;
import openpermits.fees.RefundWorksheet;
import openpermits.fees.RefundWorksheet.Line;
import openpermits.fees.RefundWorksheet.Totals;
import openpermits.fees.Trigger;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;
import openpermits.support.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EndingsTest {

  private static final List<Line> LINES = List.of(line(1, 1000, 300, 500), line(2, 50, 0, 0));

  static Stream<Approval> approvals() {
    return Samples.of(EndingsTest::sample);
  }

  private static Approval sample(RandomGenerator random) {
    var lines = new ArrayList<Line>();
    for (int id = random.nextInt(1, 6); id > 0; id--) {
      var paid = random.nextLong(1, 100_000);
      var refunded = random.nextLong(paid + 1);
      lines.add(line(id, paid, refunded, random.nextLong(paid - refunded + 1)));
    }
    var left =
        sum(lines, line -> line.fee().paid()).minus(sum(lines, line -> line.fee().refunded()));
    var byHand = new ByHand(new Money(random.nextLong(left.cents() + 1)), "As agreed");
    return approval(lines, random.nextBoolean() ? byHand : null);
  }

  @ParameterizedTest
  @MethodSource("approvals")
  void giveBackExactlyWhatWasDecidedAndNoMoreOfALineThanIsLeft(Approval approval) {
    var shares = Endings.shares(approval);

    assertThat(Money.sum(shares.values())).isEqualTo(approval.refund());
    for (var line : approval.worksheet().lines()) {
      assertThat(shares.getOrDefault(line.fee().id(), Money.ZERO))
          .isLessThanOrEqualTo(line.fee().paid().minus(line.fee().refunded()));
    }
  }

  @Test
  void followTheWorksheetWithoutAnAmountByHand() {
    assertThat(Endings.shares(approval(LINES, null))).containsOnly(entry(1L, new Money(500)));
  }

  @Test
  void spreadAnAmountByHandOverTheLinesInOrder() {
    var byHand = new ByHand(new Money(720), "As agreed");

    assertThat(Endings.shares(approval(LINES, byHand)))
        .containsOnly(entry(1L, new Money(700)), entry(2L, new Money(20)));
  }

  @Test
  void neverComeToMoreThanIsLeftOfWhatWasPaid() {
    var tooMuch = new ByHand(new Money(751), "As agreed");

    assertThatIllegalArgumentException().isThrownBy(() -> approval(LINES, tooMuch));
  }

  private static Approval approval(List<Line> lines, @Nullable ByHand byHand) {
    var totals =
        new Totals(
            sum(lines, line -> line.fee().billed()),
            sum(lines, line -> line.fee().paid()),
            sum(lines, line -> line.fee().refunded()),
            sum(lines, Line::retained),
            sum(lines, Line::refund));
    var worksheet =
        new RefundWorksheet(
            "building", Trigger.WITHDRAWN, MONDAY, MONDAY, lines, List.of(), totals);
    return new Approval(worksheet, byHand, Balance.NONE, null, "", "");
  }

  private static Money sum(List<Line> lines, Function<Line, Money> amount) {
    return Money.sum(lines.stream().map(amount).toList());
  }

  private static Line line(long id, long paid, long refunded, long refund) {
    var fee =
        new FeeLine(
            id,
            FeeKind.PERMIT_FEE,
            new Bilingual("A fee", "Des frais"),
            new Money(paid),
            new Money(paid),
            new Money(refunded));
    return new Line(
        fee, null, true, 0, List.of(), new Money(paid - refunded - refund), new Money(refund));
  }
}
