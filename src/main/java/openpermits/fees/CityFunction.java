package openpermits.fees;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import openpermits.kernel.Term;

/// A function that the City performs on a file and that a refund turns on: what was done, never how
/// far a file has come. Plans may be examined before the zoning is reviewed, and only what was
/// performed is kept.
public enum CityFunction implements Term {
  INTAKE_ADMIN,
  ZONING_REVIEW,
  CODE_PLAN_EXAM,
  /// The permit was issued, or the applicant was told that it will be.
  ISSUED_OR_DECISION_NOTIFIED,
  FIELD_INSPECTION,
  REINSPECTION,
  FINAL_INSPECTION_PASSED,
  /// Somebody began to review the application (signs and murals).
  REVIEW_STARTED,
  /// The circulation to agencies, or the public notice, was prepared (sign variances, road names).
  CIRCULATION_PREPARED;

  /// As in settings, stored documents and messages: `intake-admin`.
  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String term() {
    return "refund.function." + key();
  }

  public static CityFunction of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
