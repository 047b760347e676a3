package openpermits.fees;

import java.util.List;
import java.util.Map;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;

/// What an application costs, line by line.
public record FeeEstimate(List<Line> lines) {

  public FeeEstimate {
    lines = List.copyOf(lines);
  }

  /// One fee.
  ///
  /// @param working the sentence that says how the amount comes about
  /// @param words the figures that it names
  /// @param authority the by-law and its section
  public record Line(
      FeeKind kind,
      Bilingual description,
      String working,
      Map<String, Object> words,
      Bilingual authority,
      Money amount) {}

  public Money total() {
    return Money.sum(lines.stream().map(Line::amount).toList());
  }
}
