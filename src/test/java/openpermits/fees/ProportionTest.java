package openpermits.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import openpermits.kernel.Money;
import openpermits.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProportionTest {

  record Case(Money amount, Map<Integer, Money> paid) {}

  static Stream<Case> cases() {
    return Samples.of(ProportionTest::sample);
  }

  private static Case sample(RandomGenerator random) {
    var paid = new LinkedHashMap<Integer, Money>();
    var most = random.nextBoolean() ? 5 : 1_000_000_000_000L;
    for (int payer = random.nextInt(1, 8); payer > 0; payer--) {
      paid.put(payer, new Money(random.nextLong(1, most)));
    }
    var total = Money.sum(paid.values()).cents();
    return new Case(new Money(random.nextLong(total + 1)), paid);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesBackEveryCentAndToNobodyMoreThanTheyPaid(Case given) {
    var shares = Proportion.split(given.amount(), given.paid());

    assertThat(Money.sum(shares.values())).isEqualTo(given.amount());
    assertThat(shares)
        .allSatisfy((payer, share) -> {
          assertThat(share).isLessThanOrEqualTo(given.paid().get(payer));
          assertThat(share).isGreaterThan(Money.ZERO);
        });
  }

  @Test
  void givesTheCentLeftOverToTheLargestFraction() {
    assertThat(
            Proportion.split(new Money(100), Map.of("Ana", new Money(101), "Ben", new Money(202))))
        .containsOnly(entry("Ana", new Money(33)), entry("Ben", new Money(67)));
  }

  @Test
  void refusesToGiveBackMoreThanWasReceived() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.split(new Money(2), Map.of("Ana", new Money(1))));
  }
}
