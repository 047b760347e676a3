package openpermits.businesses;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openpermits.accounts.HeldBusinesses;
import openpermits.businesses.BusinessHistory.Event;
import openpermits.kernel.Actor;
import org.springframework.stereotype.Component;

/// What becomes of businesses when an account that acts for them is closed.
@Component
class Leaving implements HeldBusinesses {

  private final Businesses businesses;
  private final BusinessHistory history;

  Leaving(Businesses businesses, BusinessHistory history) {
    this.businesses = businesses;
    this.history = history;
  }

  @Override
  public List<String> needing(UUID account) {
    return businesses.needing(account);
  }

  @Override
  public void leaveAll(UUID account, Actor by, Instant at) {
    for (var membership : businesses.of(account)) {
      businesses.remove(membership.business().id(), account);
      history.add(membership.business().id(), Event.LEFT, "", null, by, at);
    }
  }
}
