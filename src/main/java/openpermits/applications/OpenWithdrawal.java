package openpermits.applications;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import openpermits.catalogue.ApplicationType;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.kernel.Term;
import openpermits.places.Location;
import org.jspecify.annotations.Nullable;

/// A request that waits for somebody, as a line of the work queue.
///
/// @param location the principal one
/// @param otherLocations how many more there are
/// @param assignedTo the officer's account; null while nobody looks after it
/// @param proposal what waits for a second person; null unless something does
public record OpenWithdrawal(
    UUID id,
    FileNumber file,
    ApplicationType type,
    Bilingual description,
    Location location,
    int otherLocations,
    Instant receivedAt,
    State state,
    @Nullable UUID assignedTo,
    @Nullable Proposal proposal) {

  /// Whom it waits for: the officer, the applicant, the second person.
  public enum State implements Term {
    REQUESTED,
    INFORMATION_REQUESTED,
    AWAITING_SECOND_APPROVAL;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static State of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String term() {
      return "withdrawal.state." + key();
    }
  }

  /// An approval that was proposed.
  public record Proposal(Money refund, String by, Instant at) {}
}
