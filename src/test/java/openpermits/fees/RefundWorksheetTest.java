package openpermits.fees;

import static openpermits.fees.SampleRefund.CALENDAR;
import static openpermits.fees.SampleRefund.POLICIES;
import static openpermits.fees.SampleRefund.RECEIVED;
import static openpermits.fees.SampleRefund.done;
import static openpermits.fees.SampleRefund.paid;
import static openpermits.fees.SampleRefund.permitFee;
import static openpermits.fees.SampleRefund.worksheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;
import openpermits.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class RefundWorksheetTest {

  private static final ObjectMapper PLAIN = new ObjectMapper();
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(FAIL_ON_UNKNOWN_PROPERTIES, FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  static Stream<RefundCase> cases() {
    return Samples.of(RefundWorksheetTest::anyCase);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void neverGivesBackMoreThanIsLeftOfWhatWasPaid(RefundCase refund) {
    var sheet = POLICIES.worksheet(refund);
    for (var line : sheet.lines()) {
      var left = line.fee().paid().minus(line.fee().refunded());
      assertThat(line.refund()).isLessThanOrEqualTo(left);
      assertThat(line.retained().plus(line.refund())).isEqualTo(left);
    }
    assertThat(sheet.lines()).extracting(RefundWorksheet.Line::fee).isEqualTo(refund.lines());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void showsWorkingThatAddsUpToWhatIsRetained(RefundCase refund) {
    for (var line : POLICIES.worksheet(refund).lines()) {
      var deducted = Money.sum(line.steps().stream().map(RefundStep::deducted).toList());
      assertThat(line.steps()).isNotEmpty();
      if (line.refund().isZero()) {
        assertThat(deducted).isGreaterThanOrEqualTo(line.retained());
      } else {
        assertThat(deducted).isEqualTo(line.retained());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void neverGivesMoreForARequestReceivedLater(RefundCase refund) {
    var later =
        new RefundCase(
            refund.scheme(),
            refund.lines(),
            refund.performed(),
            refund.filedAt(),
            refund.receivedAt().plus(Duration.ofDays(30)),
            refund.trigger());
    assertThat(POLICIES.worksheet(later).totals().refund())
        .isLessThanOrEqualTo(POLICIES.worksheet(refund).totals().refund());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadBackFromJsonAsItWas(RefundCase refund) {
    var sheet = POLICIES.worksheet(refund);
    for (var json : List.of(PLAIN, STRICT)) {
      assertThat(json.readValue(json.writeValueAsString(sheet), RefundWorksheet.class))
          .isEqualTo(sheet);
    }
  }

  @Test
  void isTheSameWheneverAndInWhateverOrderWorkWasRecorded() {
    var fees = List.of(permitFee("1234.56"));
    assertThat(worksheet("building", fees, done("ZI", 1)))
        .isEqualTo(worksheet("building", fees, done("ZI", 1).reversed()));
  }

  @Test
  void refusesTotalsThatAreNotItsLines() {
    var sheet = worksheet("building", List.of(permitFee("500.00")), List.of());
    var none = RefundWorksheet.Totals.of(List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new RefundWorksheet(
                sheet.scheme(),
                sheet.trigger(),
                sheet.filedAt(),
                sheet.receivedAt(),
                sheet.lines(),
                sheet.belowMinimum(),
                none));
  }

  @Test
  void refusesALineThatLosesACent() {
    var fee = permitFee("500.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new RefundWorksheet.Line(
                fee, null, true, 0, List.of(), Money.dollars("0.01"), Money.dollars("499.98")));
  }

  @Test
  void followsTheVersionInForceOnTheDayOfReceiptInOttawa() {
    var old = SampleRefund.POLICIES.all().stream().filter(p -> p.id().equals("OTT-SIGN-74"));
    var day = CALENDAR.dateOf(RECEIVED);
    var versions = old.flatMap(policy -> PolicyVersionsTest.split(policy, day)).toList();
    var policies = new RefundPolicies(versions, CALENDAR);
    var fees = List.of(paid(1, FeeKind.APPLICATION_FEE, "100.00"));
    for (var version : versions) {
      var at =
          version.until() == null ? CALENDAR.startOf(day) : CALENDAR.startOf(day).minusNanos(1);
      var sheet =
          policies.worksheet(
              new RefundCase("sign-variance", fees, List.of(), at, at, Trigger.WITHDRAWN));
      assertThat(sheet.policies())
          .extracting(RefundWorksheet.AppliedPolicy::from)
          .containsExactly(version.from());
    }
  }

  private static RefundCase anyCase(RandomGenerator random) {
    var schemes = POLICIES.schemes().stream().sorted().toList();
    var filed = RECEIVED.minusSeconds(random.nextLong(400L * 86_400));
    return new RefundCase(
        schemes.get(random.nextInt(schemes.size())),
        IntStream.range(0, random.nextInt(5)).mapToObj(id -> anyLine(id, random)).toList(),
        IntStream.range(0, random.nextInt(8)).mapToObj(_ -> anyPerformed(random)).toList(),
        filed,
        RECEIVED,
        any(Trigger.values(), random));
  }

  private static FeeLine anyLine(int id, RandomGenerator random) {
    var paid = random.nextInt(4) == 0 ? 0 : random.nextLong(400_000);
    var billed = random.nextInt(3) == 0 ? random.nextLong(400_000) : paid;
    var refunded = random.nextInt(3) == 0 ? random.nextLong(paid + 1) : 0;
    return new FeeLine(
        id,
        any(FeeKind.values(), random),
        new Bilingual("Fee", "Frais"),
        new Money(billed),
        new Money(paid),
        new Money(refunded));
  }

  private static Performed anyPerformed(RandomGenerator random) {
    var at = RECEIVED.plusSeconds(random.nextLong(-40L * 86_400, 40L * 86_400));
    return new Performed(any(CityFunction.values(), random), at, "Josée Roy");
  }

  private static <T> T any(T[] values, RandomGenerator random) {
    return values[random.nextInt(values.length)];
  }
}
