package openpermits.applications;

import java.time.Duration;

/// What the municipality has decided about drafts and about what follows their submission:
/// `settings/applications.yaml`.
///
/// @param draftKeptFor after how many days without activity a draft is deleted
/// @param announcedBefore how many days before that its applicant is told
/// @param putBackWithin for how many days a draft that somebody has deleted can be put back
/// @param receivedWithin how many days ago paper may have come in that staff enters
/// @param paymentWithin how many days there are to pay what an application costs
/// @param completenessWithin within how many business days the municipality says whether an
///   application is complete
/// @param town the municipality's name in addresses, for a lot that has none yet
public record ApplicationRules(
    int draftKeptFor,
    int announcedBefore,
    int putBackWithin,
    int receivedWithin,
    int paymentWithin,
    int completenessWithin,
    String town) {

  public ApplicationRules {
    if (announcedBefore >= draftKeptFor) {
      throw new IllegalArgumentException("a draft is announced before it has begun");
    }
  }

  public Duration draftLife() {
    return Duration.ofDays(draftKeptFor);
  }

  public Duration regret() {
    return Duration.ofDays(putBackWithin);
  }

  public Duration notice() {
    return Duration.ofDays(announcedBefore);
  }
}
