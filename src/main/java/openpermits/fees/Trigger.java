package openpermits.fees;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import openpermits.kernel.Term;

/// How a file ended, or what happened on it, so that a fee may go back. These are different acts in
/// law with different money; none stands for another.
public enum Trigger implements Term {
  /// By the owner's written notice, before issuance.
  WITHDRAWN,
  /// Deemed abandoned by the City after notice.
  ABANDONED,
  /// By itself, when the by-law's time had passed (signs, murals, pools).
  LAPSED,
  REFUSED,
  /// After issuance, at the holder's request too.
  REVOKED,
  /// Not an end: the final inspection passed, and the inspection fee goes back.
  FINAL_PASSED;

  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String term() {
    return "refund.trigger." + key();
  }
}
