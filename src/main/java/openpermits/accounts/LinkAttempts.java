package openpermits.accounts;

import java.time.Instant;
import java.util.Optional;
import openpermits.accounts.Attempts.Kind;
import org.springframework.stereotype.Component;

/// Counts links asked for, by address, whether or not an account has it, and by client: nobody's
/// mailbox is filled through the portal.
@Component
class LinkAttempts {

  private final Attempts attempts;
  private final AccountRules rules;

  LinkAttempts(Attempts attempts, AccountRules rules) {
    this.attempts = attempts;
    this.rules = rules;
  }

  /// Counts one.
  ///
  /// @return until when one has to wait; empty when one need not
  Optional<Instant> begin(String email, String client, Instant at) {
    return attempts
        .lockedUntil(Kind.LINK, email, Attempts.ALL, at)
        .or(() -> attempts.lockedUntil(Kind.LINK, Attempts.ALL, client, at))
        .or(() -> attempts.count(Kind.LINK, email, Attempts.ALL, rules.linksPerAddress(), at))
        .or(() -> attempts.count(Kind.LINK, Attempts.ALL, client, rules.linksPerClient(), at));
  }
}
