package openpermits.fees;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import openpermits.kernel.Term;

/// What a fee line was charged for, as the by-laws tell fees apart when money goes back.
public enum FeeKind implements Term {
  PERMIT_FEE,
  /// For an application that does not end in a permit: a sign variance, a road name.
  APPLICATION_FEE,
  ADMINISTRATIVE,
  /// Refundable, per dwelling unit (By-law 2014-220, s. 34–37); not the fee for one inspection.
  INSPECTION_FEE,
  /// Work begun without a permit (By-law 2014-220, s. 33).
  SURCHARGE,
  SERVICE_FEE,
  REINSPECTION,
  TRANSFER,
  CONDITIONAL_PERMIT,
  REVISION,
  ALTERNATIVE_SOLUTION,
  DEFERRAL,
  BLADE_SIGN,
  CIVIC_NUMBER_CHANGE,
  RECORDS_ACCESS,
  /// Other law's money, which a permit refund never touches.
  DEVELOPMENT_CHARGE,
  /// Held, not earned: released under its own agreement, never by a permit refund.
  SECURITY;

  /// Whether it is held under other law, so that no refund of a permit reaches it, not even by
  /// hand.
  public boolean isOfOtherLaw() {
    return this == DEVELOPMENT_CHARGE || this == SECURITY;
  }

  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String term() {
    return "fee.kind." + key();
  }

  public static FeeKind of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
