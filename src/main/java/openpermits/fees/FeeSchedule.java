package openpermits.fees;

import java.util.List;
import openpermits.catalogue.Answers;

/// What applications of some types are charged.
///
/// @param name as application types name it
record FeeSchedule(String name, List<Charge> charges) {

  /// The lines that these answers lead to; a charge whose figures are not known yet has none.
  FeeEstimate estimate(Answers answers) {
    return new FeeEstimate(
        charges.stream()
            .filter(charge -> charge.applies(answers))
            .flatMap(charge -> charge.line(answers).stream())
            .toList());
  }
}
