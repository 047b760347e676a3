package openpermits.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/// An amount in Canadian dollars, never below zero, held as a whole number of cents. In settings
/// and in stored documents it is written in dollars, as text: `"110.00"`.
public record Money(long cents) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  public Money {
    if (cents < 0) {
      throw new IllegalArgumentException("negative amount: " + cents);
    }
  }

  /// Refuses a fraction of a cent: an amount that a by-law or a person wrote has two decimals.
  @JsonCreator
  public static Money dollars(String amount) {
    return new Money(new BigDecimal(amount).movePointRight(2).longValueExact());
  }

  public static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(ZERO, Money::plus);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  /// What is left after `other`; nothing when `other` is more.
  public Money minus(Money other) {
    return new Money(Math.max(0, cents - other.cents));
  }

  /// The given share of this amount, half a cent rounding up.
  public Money percent(int share) {
    var exact = BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(share, 2));
    return new Money(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  public Money atMost(Money ceiling) {
    return compareTo(ceiling) <= 0 ? this : ceiling;
  }

  public boolean isZero() {
    return cents == 0;
  }

  public boolean isMoreThan(Money other) {
    return compareTo(other) > 0;
  }

  public BigDecimal amount() {
    return BigDecimal.valueOf(cents, 2);
  }

  @JsonValue
  public String toDollars() {
    return amount().toPlainString();
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  @Override
  public String toString() {
    return toDollars();
  }
}
