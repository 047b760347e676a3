package openpermits.settings;

import java.time.ZoneId;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;

/// Who operates the portal and what it has decided about withdrawals: `settings/municipality.yaml`.
///
/// @param zone in which its days begin and end, and its times are told, whatever the server's
public record Municipality(
    Bilingual name, ZoneId zone, Contact contact, Department department, Withdrawals withdrawals) {

  public static Municipality of(Settings settings) {
    return settings.one("municipality.yaml", Municipality.class);
  }

  /// How to reach the municipality.
  ///
  /// @param email the monitored mailbox that replies go to
  public record Contact(String email, String phone, Bilingual hours, Bilingual address) {}

  /// Which office history and letters speak for.
  public record Department(Bilingual name) {}

  /// What it promises and limits.
  ///
  /// @param decideWithin the service target, in business days after the day of receipt
  /// @param reviewWithin how long the applicant may ask for a review of the decision, in days
  /// @param refundWithin how long a refund takes to arrive, in business days
  /// @param reopenWithin how long a supervisor may reopen a withdrawn file, in days
  /// @param secondApprovalAbove a refund of more than this needs a second person
  public record Withdrawals(
      int decideWithin,
      int reviewWithin,
      int refundWithin,
      int reopenWithin,
      Money secondApprovalAbove) {}
}
