package openpermits.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import openpermits.catalogue.Answers;
import openpermits.catalogue.ApplicationType;
import openpermits.kernel.Money;
import openpermits.settings.Settings;
import org.junit.jupiter.api.Test;

/// Figures of Schedule A of By-law 2014-220, as amended by By-law 2025-18.
class ChargesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final Charges charges = new Charges(new Settings());

  @Test
  void chargeANewSemiDetachedHouseByItsArea() {
    var estimate =
        estimate(
            "building",
            Map.of(
                "description",
                "house",
                "work-type",
                "new",
                "use",
                "c-house",
                "gross-floor-area",
                "200"));

    assertThat(estimate.total()).isEqualTo(Money.dollars("2504.00"));
    assertThat(estimate.lines())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.working()).isEqualTo("fee.working.area");
          assertThat(line.words()).containsEntry("rate", Money.dollars("12.52"));
          assertThat(line.authority().en()).contains("Schedule A");
        });
  }

  @Test
  void chargeEachUseOfABuildingByItself() {
    var mixed =
        estimate(
            "building",
            Map.of(
                "description",
                "commercial",
                "work-type",
                "new",
                "use",
                "e-mercantile",
                "gross-floor-area",
                "100",
                "second-use",
                "yes",
                "other-use",
                "c-apartment-9",
                "other-area",
                "300.5"));

    assertThat(mixed.lines()).hasSize(2);
    assertThat(mixed.total()).isEqualTo(Money.dollars("1333.00").plus(Money.dollars("4005.67")));
  }

  @Test
  void chargeNoLineLessThanItsMinimum() {
    var small =
        estimate(
            "building",
            Map.of(
                "description",
                "deck",
                "work-type",
                "new",
                "use",
                "c-house",
                "gross-floor-area",
                "8"));

    assertThat(small.total()).isEqualTo(Money.dollars("110.00"));
    assertThat(small.lines().getFirst().working()).isEqualTo("fee.working.minimum");
  }

  @Test
  void chargeAlterationsByTheValueOfTheWork() {
    var alteration =
        Map.of("description", "house", "work-type", "alteration", "construction-value", "64000.00");

    assertThat(estimate("building", alteration).total()).isEqualTo(Money.dollars("768.00"));
  }

  @Test
  void chargeDemolitionByStepsOfAThousandSquareFeet() {
    assertThat(demolished("464.5")).isEqualTo(Money.dollars("110.00"));
    assertThat(demolished("465")).isEqualTo(Money.dollars("122.00"));
    assertThat(demolished("650.32128")).isEqualTo(Money.dollars("134.00"));
  }

  @Test
  void sayNothingBeforeTheFiguresAreKnown() {
    assertThat(estimate("building", Map.of()).lines()).isEmpty();
    assertThat(charges.least("building", DAY)).isEqualTo(Money.dollars("110.00"));
    assertThat(charges.isFlat("pool", DAY)).isTrue();
    assertThat(charges.isFlat("building", DAY)).isFalse();
  }

  @Test
  void knowTheScheduleAndTheRefundOfEveryApplicationType() {
    var refunds = SampleRefund.POLICIES.schemes();
    assertThat(new Settings().all("catalogue/*.yaml", ApplicationType.class))
        .allSatisfy(type -> {
          assertThat(charges.schedules()).contains(type.feeSchedule());
          assertThat(type.refundScheme())
              .satisfiesAnyOf(
                  scheme -> assertThat(scheme).isEqualTo(RefundPolicies.NONE),
                  scheme -> assertThat(refunds).contains(scheme));
        });
  }

  @Test
  void refuseAScheduleThatThereIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> charges.estimate("castle", Answers.NONE, DAY))
        .withMessageContaining("castle");
  }

  private Money demolished(String area) {
    return estimate("demolition", Map.of("gross-floor-area", area, "demolition-control", "no"))
        .total();
  }

  private FeeEstimate estimate(String schedule, Map<String, String> answers) {
    return charges.estimate(schedule, new Answers(answers), DAY);
  }
}
