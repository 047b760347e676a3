package openpermits.fees;

import static openpermits.fees.CityFunction.CIRCULATION_PREPARED;
import static openpermits.fees.CityFunction.FINAL_INSPECTION_PASSED;
import static openpermits.fees.CityFunction.ISSUED_OR_DECISION_NOTIFIED;
import static openpermits.fees.CityFunction.REINSPECTION;
import static openpermits.fees.CityFunction.REVIEW_STARTED;
import static openpermits.fees.SampleRefund.CALENDAR;
import static openpermits.fees.SampleRefund.FILED;
import static openpermits.fees.SampleRefund.POLICIES;
import static openpermits.fees.SampleRefund.RECEIVED;
import static openpermits.fees.SampleRefund.WORKED;
import static openpermits.fees.SampleRefund.done;
import static openpermits.fees.SampleRefund.paid;
import static openpermits.fees.SampleRefund.permitFee;
import static openpermits.fees.SampleRefund.worksheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The other refund regimes of Ottawa's by-laws, each at its boundary.
class OttawaRefundTest {

  private static String refund(RefundWorksheet sheet) {
    return sheet.totals().refund().toDollars();
  }

  private static String why(RefundWorksheet sheet) {
    return sheet.lines().getFirst().steps().getLast().key();
  }

  private static RefundWorksheet ended(
      String scheme, FeeLine line, Trigger trigger, Performed... performed) {
    return POLICIES.worksheet(
        new RefundCase(scheme, List.of(line), List.of(performed), FILED, RECEIVED, trigger));
  }

  @Nested
  class SignsAndMurals {

    @ParameterizedTest
    @CsvSource({"sign", "mural"})
    void giveThreeQuartersBackBeforeReviewBeginsAndHalfAfter(String scheme) {
      var fee = List.of(permitFee("333.33"));
      assertThat(refund(worksheet(scheme, fee, done("I", 0)))).isEqualTo("250.00");
      assertThat(refund(worksheet(scheme, fee, List.of(done(REVIEW_STARTED))))).isEqualTo("166.67");
    }

    @Test
    void takeAFinishedReviewForABegunOne() {
      var sheet = worksheet("sign", List.of(permitFee("200.00")), done("Z", 0));
      assertThat(refund(sheet)).isEqualTo("100.00");
      assertThat(why(sheet)).isEqualTo("refund.step.after.zoning-review");
    }

    @Test
    void ignoreAReviewBegunAtTheVeryMomentOfTheRequest() {
      var begun = new Performed(REVIEW_STARTED, RECEIVED, "Josée Roy");
      var justBefore = new Performed(REVIEW_STARTED, RECEIVED.minusNanos(1), "Josée Roy");
      var fee = List.of(permitFee("200.00"));
      assertThat(refund(worksheet("sign", fee, List.of(begun)))).isEqualTo("150.00");
      assertThat(refund(worksheet("sign", fee, List.of(justBefore)))).isEqualTo("100.00");
    }

    @ParameterizedTest
    @EnumSource(names = {"LAPSED", "REVOKED", "REFUSED"})
    void giveNothingBackAfterAnyOtherEnding(Trigger trigger) {
      var sheet = ended("sign", permitFee("200.00"), trigger);
      assertThat(refund(sheet)).isEqualTo("0.00");
      assertThat(why(sheet)).isEqualTo("refund.not-refundable.ending." + trigger.key());
      assertThat(sheet.lines().getFirst().authority()).isPresent();
    }
  }

  @Nested
  class Circulated {

    @ParameterizedTest
    @CsvSource({"sign-variance", "addressing"})
    void givesHalfBackUntilTheCirculationIsPrepared(String scheme) {
      var fee = List.of(paid(1, FeeKind.APPLICATION_FEE, "2000.01"));
      assertThat(refund(worksheet(scheme, fee, List.of()))).isEqualTo("1000.01");
      var sheet = worksheet(scheme, fee, List.of(done(CIRCULATION_PREPARED)));
      assertThat(refund(sheet)).isEqualTo("0.00");
      assertThat(why(sheet)).isEqualTo("refund.step.after.circulation-prepared");
      assertThat(sheet.lines().getFirst().refundable()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"BLADE_SIGN", "CIVIC_NUMBER_CHANGE"})
    void givesNothingBackForBladeSignsAndNumberChanges(FeeKind kind) {
      var sheet = worksheet("addressing", List.of(paid(1, kind, "100.00")), List.of());
      assertThat(refund(sheet)).isEqualTo("0.00");
      assertThat(why(sheet)).isEqualTo("refund.not-refundable." + kind.key());
    }
  }

  @Nested
  class Pools {

    /// Local times in Ottawa. 2026-04-03 is Good Friday, 2026-04-06 Easter Monday; clocks go
    /// forward on Sunday 2026-03-08.
    @ParameterizedTest(name = "filed {0}, request received {1}: {2}")
    @CsvSource({
      "2026-03-02T09:00,    2026-03-02T09:05,           120.50", // the same Monday
      "2026-03-02T00:00,    2026-03-04T23:59:59.999,    120.50",
      "2026-03-02T23:59:59, 2026-03-05T00:00,             0.00",
      "2026-03-05T16:00,    2026-03-09T23:59:59,        120.50", // over the change of clocks
      "2026-03-05T16:00,    2026-03-10T00:00,             0.00",
      "2026-03-07T12:00,    2026-03-10T23:59:59,        120.50", // filed on a Saturday
      "2026-03-07T12:00,    2026-03-11T00:00,             0.00",
      "2026-04-02T12:00,    2026-04-08T23:59:59,        120.50", // over Easter
      "2026-04-02T12:00,    2026-04-09T00:00,             0.00",
      "2026-12-31T12:00,    2027-01-05T23:59:59,        120.50", // over New Year
      "2026-12-31T12:00,    2027-01-06T00:00,             0.00",
    })
    void giveHalfBackUntilTheEndOfTheSecondBusinessDay(
        LocalDateTime filed, LocalDateTime received, String refund) {
      var sheet =
          POLICIES.worksheet(
              new RefundCase(
                  "pool",
                  List.of(permitFee("241.00")),
                  List.of(),
                  inOttawa(filed),
                  inOttawa(received),
                  Trigger.WITHDRAWN));
      assertThat(refund(sheet)).isEqualTo(refund);
    }

    private static Instant inOttawa(LocalDateTime time) {
      return time.atZone(CALENDAR.zone()).toInstant();
    }

    @Test
    void giveNothingBackOnceAbandoned() {
      assertThat(refund(ended("pool", permitFee("241.00"), Trigger.ABANDONED))).isEqualTo("0.00");
    }
  }

  @Nested
  class InspectionFees {

    private static final FeeLine FEE = paid(1, FeeKind.INSPECTION_FEE, "300.00");

    @ParameterizedTest
    @CsvSource({"0, 300.00", "1, 200.00", "3, 0.00", "4, 0.00"})
    void goBackInFullLessReinspections(int reinspections, String refund) {
      var performed = Stream.generate(() -> done(REINSPECTION)).limit(reinspections).toList();
      assertThat(refund(worksheet("building", List.of(FEE), performed))).isEqualTo(refund);
    }

    @Test
    void areNotReducedByFieldInspectionsNorTheirMinimum() {
      var sheet =
          worksheet(
              "building", List.of(FEE, paid(2, FeeKind.PERMIT_FEE, "110.00")), done("IZPD", 2));
      assertThat(sheet.lines())
          .extracting(line -> line.refund().toDollars())
          .containsExactly("300.00", "0.00");
    }

    @ParameterizedTest(name = "received {0}: {1}")
    @CsvSource({"2030-03-11T03:59:59Z, 300.00", "2030-03-11T04:00:00Z, 0.00"})
    void areForfeitedFourYearsAfterIssuance(Instant received, String refund) {
      var sheet = revoked(received, done(ISSUED_OR_DECISION_NOTIFIED));
      assertThat(refund(sheet)).isEqualTo(refund);
    }

    @Test
    void areNotForfeitedOnceTheFinalPassedInTime() {
      var passed = new Performed(FINAL_INSPECTION_PASSED, WORKED.plusSeconds(60), "Ali Khan");
      var sheet =
          revoked(Instant.parse("2035-01-01T00:00:00Z"), done(ISSUED_OR_DECISION_NOTIFIED), passed);
      assertThat(refund(sheet)).isEqualTo("300.00");
    }

    private static RefundWorksheet revoked(Instant received, Performed... performed) {
      return POLICIES.worksheet(
          new RefundCase(
              "building", List.of(FEE), List.of(performed), FILED, received, Trigger.REVOKED));
    }
  }

  @Nested
  class NotRefundable {

    @ParameterizedTest
    @CsvSource({"records-access, true", "none, false"})
    void giveNothingBackAndCiteWhatTheyCan(String scheme, boolean cited) {
      var sheet = worksheet(scheme, List.of(permitFee("82.00")), List.of());
      assertThat(refund(sheet)).isEqualTo("0.00");
      assertThat(why(sheet)).isEqualTo("refund.not-refundable.permit-fee");
      assertThat(sheet.lines().getFirst().authority().isPresent()).isEqualTo(cited);
    }

    @Test
    void saySoWhenNoPolicyWasInForceYet() {
      var received = Instant.parse("2014-06-18T03:59:59Z"); // still the 17th in Ottawa
      var sheet =
          POLICIES.worksheet(
              new RefundCase(
                  "building",
                  List.of(permitFee("500.00")),
                  List.of(),
                  received,
                  received,
                  Trigger.WITHDRAWN));
      assertThat(why(sheet)).isEqualTo("refund.not-refundable.no-policy-in-force");
    }
  }
}
