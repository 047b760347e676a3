package openpermits.accounts;

import java.time.Duration;

/// How accounts are opened and got back: `settings/accounts.yaml`.
///
/// @param confirmWithin how long a link that confirms an address is valid, in hours
/// @param resetWithin how long a link for a new password is valid, in minutes
/// @param inviteWithin how long an invitation or the link to an authorization is valid, in days
/// @param linksPerAddress links for one address before one has to wait
/// @param linksPerClient links asked for from one place on the network before one has to wait
public record AccountRules(
    int confirmWithin, int resetWithin, int inviteWithin, int linksPerAddress, int linksPerClient) {

  Duration validity(Link.Purpose purpose) {
    return switch (purpose) {
      case RESET -> Duration.ofMinutes(resetWithin);
      case CONFIRM, CHANGE -> Duration.ofHours(confirmWithin);
      case JOIN, PARTY, AUTHORIZE -> Duration.ofDays(inviteWithin);
    };
  }
}
