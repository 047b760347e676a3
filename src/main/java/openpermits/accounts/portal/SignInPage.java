package openpermits.accounts.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openpermits.accounts.Account;
import openpermits.accounts.IdentityProvider;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Where one signs in. The password is never shown again.
///
/// @param returnTo the page that was asked for first; empty when none was
/// @param troubles what is wrong, as the form carries it
/// @param errors the same, as sentences by field
/// @param passkeyAsked what a device with a passkey is asked, as the browser's script reads it
/// @param providers the identity providers that one may sign in with
/// @param demonstration accounts of the made-up city, for whoever looks around; empty elsewhere
public record SignInPage(
    String email,
    String returnTo,
    Opening opening,
    Troubles troubles,
    Map<String, String> errors,
    HttpStatus status,
    String passkeyAsked,
    List<IdentityProvider> providers,
    List<Account> demonstration)
    implements Page {

  static final String TOGETHER = "signIn.err.bad";
  static final String LOCKED = "signIn.err.locked";

  /// What the page says first.
  public sealed interface Opening {

    record Nothing() implements Opening {}

    record SignedOut() implements Opening {}

    /// The address was just confirmed.
    record AccountReady() implements Opening {}

    /// The account is at a new address, where one now signs in.
    record AddressChanged() implements Opening {}

    record AccountClosed() implements Opening {}

    /// A new password was just chosen, by a link.
    record PasswordChanged() implements Opening {}

    /// An identity provider has proved who somebody is; they sign in to their account to link both.
    record IdentityProven() implements Opening {}

    /// What an identity provider had answered is too old to open an account.
    record IdentityExpired() implements Opening {}

    /// The session ran out.
    ///
    /// @param keptUntil until when what was typed is kept; null when nothing was
    record SessionEnded(@Nullable Instant keptUntil) implements Opening {}
  }

  /// The address at which whoever has no account opens one, to come back afterwards.
  public String registering(String register) {
    return new ReturnTo(returnTo).after(register);
  }

  /// The address that leads to an identity provider, to come back afterwards.
  public String through(String provider) {
    return new ReturnTo(returnTo).after(provider);
  }

  /// Whether what is wrong is wrong with address and password together, and both are marked: never
  /// which of them.
  public boolean together() {
    return troubles.all().stream()
        .anyMatch(trouble -> Set.of(TOGETHER, LOCKED).contains(trouble.sentence()));
  }

  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /// Whether a field is marked.
  public boolean isWrong(String field) {
    return errors.containsKey(field) || together();
  }

  /// The id of the sentence that says what is wrong with a field; null when nothing is.
  public @Nullable String errorOf(String field) {
    if (errors.containsKey(field)) {
      return field + "-error";
    }
    return together() ? "email-error" : null;
  }

  public boolean hasSignedOut() {
    return opening instanceof Opening.SignedOut;
  }

  public boolean hasAccountReady() {
    return opening instanceof Opening.AccountReady;
  }

  public boolean hasIdentityProven() {
    return opening instanceof Opening.IdentityProven;
  }

  /// Never where there is no provider to start again with.
  public boolean hasIdentityExpired() {
    return opening instanceof Opening.IdentityExpired && !providers.isEmpty();
  }

  public boolean hasPasswordChanged() {
    return opening instanceof Opening.PasswordChanged;
  }

  public boolean hasAddressChanged() {
    return opening instanceof Opening.AddressChanged;
  }

  public boolean hasAccountClosed() {
    return opening instanceof Opening.AccountClosed;
  }

  public boolean hasSessionEnded() {
    return opening instanceof Opening.SessionEnded;
  }

  public @Nullable Instant keptUntil() {
    return opening instanceof Opening.SessionEnded(var until) ? until : null;
  }
}
