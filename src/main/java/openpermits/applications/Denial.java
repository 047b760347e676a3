package openpermits.applications;

import java.util.Locale;
import openpermits.kernel.Term;

/// Why a request to withdraw is denied: a ground from a closed list, explained.
///
/// @param explanation what the applicant reads
/// @param note what only staff reads
public record Denial(Ground ground, String explanation, String note) {

  /// The owner may withdraw by written notice (By-law 2014-220, s. 14(6)); what the city decides is
  /// whether this is such a notice, in time, from somebody who may give it.
  public enum Ground implements Term {
    NOT_THE_OWNER,
    PERMIT_ALREADY_ISSUED,
    ORDER_IN_EFFECT,
    REQUESTED_BY_MISTAKE,
    OTHER;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String term() {
      return "denial." + key();
    }
  }
}
