package openpermits.fees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;

/// A bill, as it stands today: what it charged never changes, what became of it is the sum of its
/// entries.
public record Invoice(
    String number, FileNumber file, Instant issuedAt, LocalDate dueOn, List<Line> lines) {

  /// A line as it stands.
  ///
  /// @param voided what need not be paid any more
  /// @param citation the by-law and section that it was charged under
  public record Line(FeeLine fee, Money voided, Bilingual citation) {

    public Money balance() {
      return fee.billed().minus(fee.paid()).minus(voided);
    }
  }

  public Money billed() {
    return Money.sum(lines.stream().map(line -> line.fee().billed()).toList());
  }

  public Money paid() {
    return Money.sum(lines.stream().map(line -> line.fee().paid()).toList());
  }

  public Money balance() {
    return Money.sum(lines.stream().map(Line::balance).toList());
  }

  public boolean isOwed() {
    return !balance().isZero();
  }

  /// Whether nothing was ever paid on it and nothing has to be.
  public boolean isCancelled() {
    return balance().isZero() && lines.stream().anyMatch(line -> !line.voided().isZero());
  }
}
