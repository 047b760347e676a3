package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.SignIns;
import openpermits.accounts.SignIns.Outcome;
import org.springframework.stereotype.Component;

/// Asks somebody who is signed in for the password again, before what cannot be undone: the session
/// may have been left open. The field is `currentPassword`.
@Component
class PasswordCheck {

  private static final String FIELD = "currentPassword";

  private final Accounts accounts;
  private final SignIns signIns;
  private final Clock clock;

  PasswordCheck(Accounts accounts, SignIns signIns, Clock clock) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.clock = clock;
  }

  /// What is wrong with it; empty when it is right.
  Troubles troubles(Account account, String password, HttpServletRequest request) {
    if (!accounts.hasPassword(account.id())) {
      return Troubles.at(FIELD, "security.password.none");
    }
    if (password.isEmpty()) {
      return Troubles.at(FIELD, "signIn.err.password");
    }
    return signIns
        .confirm(account, password, Client.of(request).place(), clock.instant())
        .map(outcome ->
            outcome instanceof Outcome.Locked(var until)
                ? Waits.at(FIELD, until)
                : Troubles.at(FIELD, "security.password.bad"))
        .orElse(Troubles.NONE);
  }
}
