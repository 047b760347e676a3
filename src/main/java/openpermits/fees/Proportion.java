package openpermits.fees;

import static java.util.Comparator.comparing;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import openpermits.kernel.Money;

/// A refund shared among those who paid, in proportion to what each paid: exact in sum, and never
/// more to anyone than that one paid. Whole cents first; the cents left over go, one each, to those
/// whose fractions were largest, the first of equals first.
final class Proportion {

  private Proportion() {}

  /// Shares the amount.
  ///
  /// @param paid what each paid, in the order of payment; together at least the amount
  /// @return those who get something
  static <S> Map<S, Money> split(Money amount, Map<S, Money> paid) {
    var total = Money.sum(paid.values());
    if (amount.isMoreThan(total)) {
      throw new IllegalArgumentException(amount + " would go back of " + total + " received");
    }
    var shares = new LinkedHashMap<S, Money>();
    paid.forEach((source, part) -> shares.put(source, wholeCents(amount, part, total)));
    paid.entrySet().stream()
        .sorted(comparing(source -> fraction(amount, source.getValue(), total).negate()))
        .limit(amount.minus(Money.sum(shares.values())).cents())
        .forEach(source -> shares.merge(source.getKey(), new Money(1), Money::plus));
    shares.values().removeIf(Money::isZero);
    return shares;
  }

  private static Money wholeCents(Money amount, Money part, Money total) {
    return total.isZero()
        ? Money.ZERO
        : new Money(product(amount, part).divide(cents(total)).longValueExact());
  }

  private static BigInteger fraction(Money amount, Money part, Money total) {
    return total.isZero() ? BigInteger.ZERO : product(amount, part).mod(cents(total));
  }

  private static BigInteger product(Money one, Money other) {
    return cents(one).multiply(cents(other));
  }

  private static BigInteger cents(Money amount) {
    return BigInteger.valueOf(amount.cents());
  }
}
