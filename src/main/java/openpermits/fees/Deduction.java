package openpermits.fees;

import java.time.LocalDate;
import openpermits.kernel.Money;
import org.jspecify.annotations.Nullable;

/// One thing that a rule takes off, in the words of a message. Zero per cent is said too: it tells
/// why all goes back.
sealed interface Deduction {

  /// Taken off each line, in per cent of the fee paid.
  record Share(String key, int percent, @Nullable Performed performed, @Nullable LocalDate date)
      implements Deduction {}

  /// Taken off once over all lines, from the first that has anything left.
  record Charge(String key, Money amount, Performed performed) implements Deduction {}
}
