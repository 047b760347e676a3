package openpermits.fees;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import openpermits.kernel.Money;
import openpermits.kernel.Term;
import org.jspecify.annotations.Nullable;

/// That money goes back, to whom and how.
///
/// @param payee the name on the receipt: whoever paid
/// @param cardLast4 empty for a cheque
/// @param paidAt null until the money has left
public record RefundOrder(
    UUID id,
    String payee,
    Payment.Method method,
    String cardLast4,
    Money amount,
    State state,
    Instant orderedAt,
    @Nullable Instant paidAt) {

  /// How far the order has come.
  public enum State implements Term {
    APPROVED,
    PAID,
    CANCELLED;

    @Override
    public String term() {
      return "refund.state." + name().toLowerCase(Locale.ROOT);
    }
  }
}
