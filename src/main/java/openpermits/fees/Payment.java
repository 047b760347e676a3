package openpermits.fees;

import java.time.Instant;
import openpermits.kernel.Money;

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

  public enum Method {
    CARD,
    CHEQUE,
    COUNTER
  }
}
