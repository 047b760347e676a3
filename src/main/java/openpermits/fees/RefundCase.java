package openpermits.fees;

import java.time.Instant;
import java.util.List;

/// Everything a refund depends on besides the by-laws.
///
/// @param scheme the policies of the application's type, by the name its catalogue file gives them:
///   `building`, `sign`, `sign-variance`, `pool`, `mural`, `addressing`, `records-access`, `none`
/// @param performed what the City did, in any order; what it did at or after `receivedAt` is
///   ignored
/// @param filedAt when the application was filed, not when its draft was begun
/// @param receivedAt when the written request was received, which may be before somebody entered it
public record RefundCase(
    String scheme,
    List<FeeLine> lines,
    List<Performed> performed,
    Instant filedAt,
    Instant receivedAt,
    Trigger trigger) {

  public RefundCase {
    lines = List.copyOf(lines);
    performed = List.copyOf(performed);
    if (lines.stream().map(FeeLine::id).distinct().count() < lines.size()) {
      throw new IllegalArgumentException("a fee line comes twice");
    }
  }
}
