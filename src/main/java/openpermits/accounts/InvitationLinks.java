package openpermits.accounts;

import java.time.Instant;
import openpermits.kernel.Actor;
import openpermits.kernel.Refused;
import org.springframework.stereotype.Component;

/// Links that one person has mailed to another. They count like those that people ask for
/// themselves, by the other's address and by whoever sends them: nobody's mailbox is filled through
/// the portal.
@Component
public class InvitationLinks {

  private final LinkAttempts attempts;
  private final Links links;

  InvitationLinks(LinkAttempts attempts, Links links) {
    this.attempts = attempts;
    this.links = links;
  }

  /// Makes one; refuses (409) when too many were sent within the hour.
  ///
  /// @return its secret, which is nowhere else
  public String make(Link link, Actor by, Instant at) {
    attempts
        .begin(link.email(), by.account().toString(), at)
        .ifPresent(until -> {
          throw new Refused(TooManyLinks.until(until, at));
        });
    return links.make(link, at);
  }
}
