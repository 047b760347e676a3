package openpermits.applications.office;

import java.util.LinkedHashMap;
import java.util.List;
import openpermits.fees.Payment;
import openpermits.kernel.Money;

/// Somebody who paid, and how: whoever the money goes back to.
///
/// @param cardLast4 empty when it goes back by cheque
public record Payer(String name, String cardLast4, Money paid) {

  private record Source(String name, String cardLast4) {}

  static List<Payer> of(List<Payment> payments) {
    var paid = new LinkedHashMap<Source, Money>();
    payments.forEach(payment ->
        paid.merge(
            new Source(payment.payer(), payment.cardLast4()), payment.amount(), Money::plus));
    return paid.entrySet().stream()
        .map(it -> new Payer(it.getKey().name(), it.getKey().cardLast4(), it.getValue()))
        .toList();
  }

  public boolean isByCard() {
    return !cardLast4.isEmpty();
  }
}
