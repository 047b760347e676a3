package openpermits.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import openpermits.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyTest {

  static Stream<Money> amounts() {
    return Samples.of(random -> new Money(random.nextLong(1_000_000_000_000L)));
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void isReadAsItIsWritten(Money amount) {
    assertThat(Money.dollars(amount.toDollars())).isEqualTo(amount);
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void comesWithinHalfACentOfItsShare(Money amount) {
    assertThat(amount.percent(37).cents() * 100 - amount.cents() * 37).isBetween(-49L, 50L);
    assertThat(amount.percent(100)).isEqualTo(amount);
  }

  @ParameterizedTest
  @CsvSource({"0.01, 50, 0.01", "0.02, 25, 0.01", "0.01, 49, 0.00", "1234.56, 75, 925.92"})
  void roundsHalfACentUp(String amount, int share, String part) {
    assertThat(Money.dollars(amount).percent(share)).hasToString(part);
  }

  @Test
  void isNeverBelowZero() {
    assertThat(new Money(5).minus(new Money(7))).isEqualTo(Money.ZERO);
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1));
  }

  @Test
  void refusesAFractionOfACentAndMoreThanItCanHold() {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.dollars("0.001"));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Money.sum(List.of(new Money(Long.MAX_VALUE), new Money(1))));
  }
}
