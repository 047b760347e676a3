package openpermits.fees;

import java.time.Instant;
import java.util.Locale;
import openpermits.kernel.Money;
import openpermits.kernel.Term;

/// Money that was received.
///
/// @param cardLast4 the card's last four digits; empty for another method
/// @param payer the name on the receipt: whoever gets a refund
public record Payment(
    String receipt,
    String invoice,
    Method method,
    String cardLast4,
    String payer,
    Money amount,
    Instant at) {

  /// How money came in, and so how it goes back.
  public enum Method implements Term {
    CARD,
    CHEQUE,
    COUNTER;

    @Override
    public String term() {
      return "payment.method." + name().toLowerCase(Locale.ROOT);
    }
  }
}
