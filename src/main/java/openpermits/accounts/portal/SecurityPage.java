package openpermits.accounts.portal;

import java.time.Instant;
import java.util.List;
import openpermits.accounts.Account;
import openpermits.accounts.LinkedIdentity;
import openpermits.accounts.Passkey;
import openpermits.accounts.SecondStep;
import openpermits.web.OpenSessions.OpenSession;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// How safe an account is: when it was last used, where it is open.
///
/// @param before when its owner last signed in before this session; null when never
/// @param current the number of the session that reads this page
/// @param step the second step at sign-in; null when there is none
/// @param hasPassword whether one was chosen: whoever came from an identity provider may have none
/// @param hasProvider whether there is an identity provider for people like this one
/// @param notice which thing was just done; empty when nothing was
public record SecurityPage(
    Account account,
    @Nullable Instant before,
    List<OpenSession> sessions,
    String current,
    @Nullable SecondStep step,
    List<Passkey> passkeys,
    List<LinkedIdentity> identities,
    boolean hasPassword,
    boolean hasProvider,
    String notice)
    implements Page {

  public boolean isCustomer() {
    return !account.role().isStaff();
  }

  public boolean isThis(OpenSession session) {
    return session.number().equals(current);
  }

  public boolean hasOthers() {
    return !sessions.stream().allMatch(this::isThis);
  }

  public Browser browser(OpenSession session) {
    return Browser.of(session.browser());
  }
}
