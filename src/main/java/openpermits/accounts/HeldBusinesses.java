package openpermits.accounts;

import java.util.List;
import java.util.UUID;
import openpermits.kernel.Actor;

/// What an account is tied to by the businesses that it acts for, as their module knows.
public interface HeldBusinesses {

  /// The names of those that would have members and no main contact without it.
  List<String> needing(UUID account);

  /// Ends all that it is to businesses, since it is closed.
  void leaveAll(UUID account, Actor by, java.time.Instant at);
}
