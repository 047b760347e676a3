package openpermits.catalogue;

import java.util.Locale;
import openpermits.kernel.Term;

/// Where an application stands. Which statuses follow which is the [Lifecycle] of its type. The
/// ways to end are different things and never one flag: withdrawn by its applicant, cancelled by
/// the city, abandoned, lapsed, refused, revoked, expired.
public enum Status implements Term {
  DRAFT,
  SUBMITTED,
  RESUBMITTED,
  UNDER_REVIEW,
  ON_HOLD,
  READY_TO_ISSUE,
  ISSUED,
  CLOSED,
  WITHDRAWN,
  REFUSED,
  REVOKED,
  CANCELLED,
  ABANDONED,
  LAPSED,
  EXPIRED;

  /// The name used in settings, in messages and in the database: `under-review`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String term() {
    return "status." + key();
  }

  public static Status of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
