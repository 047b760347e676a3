package openpermits.dashboard;

import java.time.LocalDate;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;

/// An invoice with a balance.
///
/// @param description what its first line was charged for
/// @param onHold whether it need not be paid for now, since a withdrawal was requested
public record UnpaidInvoice(
    String number,
    FileNumber file,
    Bilingual description,
    LocalDate dueOn,
    Money balance,
    boolean onHold) {

  /// Days after the due date; below one when it is not overdue.
  public int daysOverdue(LocalDate today) {
    return (int) java.time.temporal.ChronoUnit.DAYS.between(dueOn, today);
  }
}
