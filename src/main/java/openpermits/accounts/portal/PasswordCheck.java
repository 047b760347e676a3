package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import openpermits.accounts.Account;
import openpermits.accounts.SignIns;
import openpermits.accounts.SignIns.Outcome;
import openpermits.web.Text;
import org.springframework.stereotype.Component;

/// Asks somebody who is signed in for the password again, before what cannot be undone: the session
/// may have been left open. The field is `currentPassword`.
@Component
class PasswordCheck {

  private static final String FIELD = "currentPassword";

  private final SignIns signIns;
  private final Waits waits;
  private final Clock clock;

  PasswordCheck(SignIns signIns, Waits waits, Clock clock) {
    this.signIns = signIns;
    this.waits = waits;
    this.clock = clock;
  }

  /// What is wrong with it; empty when it is right.
  Map<String, String> errors(
      Account account, String password, HttpServletRequest request, Text text) {
    if (password.isEmpty()) {
      return Map.of(FIELD, text.say("signIn.err.password"));
    }
    return signIns
        .confirm(account, password, Client.of(request).place(), clock.instant())
        .map(outcome ->
            outcome instanceof Outcome.Locked(var until)
                ? waits.at(FIELD, until, text)
                : Map.of(FIELD, text.say("security.password.bad")))
        .orElse(Map.of());
  }
}
