package openpermits.applications;

import java.time.Duration;
import java.time.Instant;

/// What reopening a withdrawn file depends on besides the file.
///
/// @param withinDays the municipality's limit, counted in days of 24 hours from the decision
/// @param refundPaid whether money has already gone back
public record Reopening(int withinDays, boolean refundPaid) {

  Instant lastDay(Instant withdrawnAt) {
    return withdrawnAt.plus(Duration.ofDays(withinDays));
  }
}
