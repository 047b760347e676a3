package openpermits.applications.office;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import openpermits.fees.Performed;
import openpermits.fees.RefundStep;
import openpermits.fees.RefundWorksheet;

/// How far the City had come with a file when its withdrawal was asked for: what a worksheet
/// counts.
final class Reached {

  private Reached() {}

  static List<Performed> in(RefundWorksheet worksheet) {
    return worksheet.lines().stream()
        .flatMap(line -> line.steps().stream())
        .map(RefundStep::performed)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparing(Performed::at))
        .toList();
  }
}
