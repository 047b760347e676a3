package openpermits.fees;

import static openpermits.fees.SampleRefund.done;
import static openpermits.fees.SampleRefund.paid;
import static openpermits.fees.SampleRefund.permitFee;
import static openpermits.fees.SampleRefund.worksheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Building By-law 2014-220, s. 38, to the cent.
class BuildingRefundTest {

  record Vector(
      String policy,
      @JsonProperty("fee_paid") Money feePaid,
      List<String> functions,
      int inspections,
      Money computed,
      Money payable) {}

  static Stream<Vector> vectors() {
    return Published.read().vectors().stream();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void paysWhatTheVectorSays(Vector vector) {
    var sheet =
        worksheet(
            "building",
            List.of(permitFee(vector.feePaid().toDollars())),
            done(String.join("", vector.functions()), vector.inspections()));
    assertThat(sheet.totals().refund()).isEqualTo(vector.payable());
    assertThat(computed(sheet)).isEqualTo(vector.computed());
  }

  private static Money computed(RefundWorksheet sheet) {
    return sheet.belowMinimum().stream()
        .map(RefundWorksheet.BelowMinimum::computed)
        .findFirst()
        .orElse(sheet.totals().refund());
  }

  @ParameterizedTest(name = "{0} paid, {1} done, {2} inspections: {4} back")
  @CsvSource({
    "  110.00, I,     0,   99.00,    0.00",
    "  122.22, I,     0,  110.00,  110.00",
    "  200.00, IZP,   0,  110.00,  110.00",
    "  200.00, IZPD,  0,  100.00,    0.00",
    " 2504.00, '',    0, 2504.00, 2504.00",
    " 2504.00, I,     0, 2253.60, 2253.60",
    " 2504.00, IZ,    0, 2003.20, 2003.20",
    " 2504.00, IP,    0, 1627.60, 1627.60",
    " 2504.00, IZP,   0, 1377.20, 1377.20",
    " 2504.00, IZPD,  0, 1252.00, 1252.00",
    " 2504.00, IZPD,  3,  952.00,  952.00",
    " 2504.00, IZPD, 11,  152.00,  152.00",
    " 2504.00, IZPD, 12,   52.00,    0.00",
    " 2504.00, IZPD, 13,    0.00,    0.00",
  })
  void paysBackWhatWasNotPerformed(
      String paid, String functions, int inspections, Money computed, Money payable) {
    var sheet = worksheet("building", List.of(permitFee(paid)), done(functions, inspections));
    assertThat(computed(sheet)).isEqualTo(computed);
    assertThat(sheet.totals().refund()).isEqualTo(payable);
  }

  @Test
  void countsAFunctionOnceHoweverOftenItWasPerformed() {
    var sheet = worksheet("building", List.of(permitFee("2504.00")), done("IZZ", 0));
    assertThat(sheet.totals().refund()).isEqualTo(Money.dollars("2003.20"));
  }

  @Test
  void saysWhoDidWhatIsDeductedAndUnderWhichSection() {
    var line =
        worksheet("building", List.of(permitFee("1234.56")), done("I", 1)).lines().getFirst();
    assertThat(line.authority())
        .map(Bilingual::en)
        .hasValue("Building By-law No.\u00a02014-220, s.\u00a038");
    assertThat(line.retainedPercent()).isEqualTo(10);
    assertThat(line.steps())
        .extracting(RefundStep::key, step -> step.deducted().toDollars())
        .containsExactly(
            tuple("refund.step.intake-admin", "123.46"),
            tuple("refund.step.field-inspection", "100.00"));
    assertThat(line.steps().getFirst().words())
        .containsEntry("by", "Josée Roy")
        .containsEntry("at", SampleRefund.WORKED)
        .containsEntry("percent", 10);
  }

  @Test
  void takesInspectionsOnceOverAllLinesInTheirOrder() {
    var lines =
        List.of(paid(7, FeeKind.PERMIT_FEE, "150.00"), paid(3, FeeKind.PERMIT_FEE, "2504.00"));
    var sheet = worksheet("building", lines, done("", 2));
    assertThat(sheet.lines())
        .extracting(line -> line.refund().toDollars())
        .containsExactly("0.00", "2454.00");
  }

  @Test
  void appliesTheMinimumToWhatTheLinesComeToTogether() {
    var lines =
        List.of(paid(1, FeeKind.PERMIT_FEE, "110.00"), paid(2, FeeKind.PERMIT_FEE, "110.00"));
    assertThat(worksheet("building", lines, done("I", 0)).totals().refund())
        .isEqualTo(Money.dollars("198.00"));
  }

  @Test
  void saysWhyARefundBelowTheMinimumIsNotPaid() {
    var sheet = worksheet("building", List.of(permitFee("110.00")), done("I", 0));
    assertThat(sheet.belowMinimum())
        .extracting(RefundWorksheet.BelowMinimum::computed, RefundWorksheet.BelowMinimum::minimum)
        .containsExactly(tuple(Money.dollars("99.00"), Money.dollars("110.00")));
    assertThat(sheet.belowMinimum().getFirst().words()).containsEntry("zero", Money.ZERO);
    assertThat(sheet.whyNothing())
        .hasValueSatisfying(why -> {
          assertThat(why.key()).isEqualTo("refund.step.below-minimum");
          assertThat(why.words()).containsEntry("reference", Money.dollars("110.00"));
        });
    assertThat(sheet.lines().getFirst().retainedPercent()).isEqualTo(100);
  }

  @Test
  void keepsWhatSection38DoesNotCoverAndSaysWhy() {
    var lines =
        List.of(
            permitFee("1234.56"),
            paid(2, FeeKind.ADMINISTRATIVE, "105.00"),
            paid(3, FeeKind.SURCHARGE, "500.00"),
            paid(4, FeeKind.TRANSFER, "110.00"));
    var sheet = worksheet("building", lines, done("IZ", 0));
    assertThat(sheet.totals().refund()).isEqualTo(Money.dollars("987.65"));
    assertThat(sheet.lines())
        .extracting(RefundWorksheet.Line::refundable)
        .containsExactly(true, false, false, false);
    assertThat(sheet.lines())
        .extracting(line -> line.steps().getLast().key())
        .containsExactly(
            "refund.step.zoning-review",
            "refund.not-refundable.administrative",
            "refund.not-refundable.surcharge",
            "refund.not-refundable.transfer");
    assertThat(sheet.lines().get(1).authority()).isEmpty();
    assertThat(sheet.policies())
        .extracting(RefundWorksheet.AppliedPolicy::id)
        .containsExactly("OTT-BLDG-38", "OTT-BLDG-33", "OTT-BLDG-39");
  }

  @Test
  void hasNothingToRefundOfAnUnpaidInvoice() {
    var billed = Money.dollars("1339.56");
    var unpaid =
        new FeeLine(
            1, FeeKind.PERMIT_FEE, new Bilingual("Fee", "Droits"), billed, Money.ZERO, Money.ZERO);
    var sheet = worksheet("building", List.of(unpaid), done("I", 2));
    assertThat(sheet.nothingPaid()).isTrue();
    assertThat(sheet.belowMinimum()).isEmpty();
    assertThat(sheet.totals())
        .isEqualTo(
            new RefundWorksheet.Totals(billed, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));
    assertThat(sheet.whyNothing()).map(RefundStep::key).hasValue("refund.nothing-paid");
  }

  @Test
  void givesAnOverpaymentBackWhateverTheByLawSays() {
    var line =
        new FeeLine(
            1,
            FeeKind.SURCHARGE,
            new Bilingual("Surcharge", "Supplément"),
            Money.dollars("100.00"),
            Money.dollars("130.00"),
            Money.ZERO);
    assertThat(worksheet("building", List.of(line), List.of()).totals().refund())
        .isEqualTo(Money.dollars("30.00"));
  }

  @Test
  void countsWhatWentBackBeforeTowardsTheRefund() {
    var words = new Bilingual("Fee", "Droits");
    var fee = Money.dollars("1000.00");
    for (var entry : Map.of("200.00", "300.00", "500.00", "0.00", "700.00", "0.00").entrySet()) {
      var line = new FeeLine(1, FeeKind.PERMIT_FEE, words, fee, fee, Money.dollars(entry.getKey()));
      assertThat(worksheet("building", List.of(line), done("IZPD", 0)).totals().refund())
          .isEqualTo(Money.dollars(entry.getValue()));
    }
  }

  @Test
  void hasNoRefundSchemeThatNobodyWrote() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> worksheet("bulding", List.of(), List.of()))
        .withMessage("no refund scheme bulding");
  }
}
