package openpermits.accounts;

import java.time.Instant;
import java.util.Optional;
import openpermits.accounts.AccountEvent.Kind;
import openpermits.accounts.Link.Purpose;
import openpermits.web.OpenSessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// New passwords: for whoever forgot the old one, by a link to the account's address, and for
/// whoever knows it. Its owner is told, and sessions that were opened with the old one are closed.
@Component
public class PasswordResets {

  private final Accounts accounts;
  private final LinkRequests requests;
  private final Links links;
  private final SignInAttempts attempts;
  private final OpenSessions sessions;
  private final PasswordEncoder passwords;
  private final ApplicationEventPublisher events;

  PasswordResets(
      Accounts accounts,
      LinkRequests requests,
      Links links,
      SignInAttempts attempts,
      OpenSessions sessions,
      PasswordEncoder passwords,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.requests = requests;
    this.links = links;
    this.attempts = attempts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.events = events;
  }

  /// Has a link mailed, if any account has this address: that is not looked up here.
  ///
  /// @return until when one has to wait; empty when it is asked
  @Transactional
  public Optional<Instant> ask(String email, String client, Instant at) {
    return requests.ask(LinkRequest.of(Purpose.RESET, null, email, at), client);
  }

  /// Whether a link still works.
  public boolean isValid(String secret, Instant at) {
    return links.find(Purpose.RESET, secret, at).isPresent();
  }

  /// Uses a link. All sessions are closed, and whoever failed to sign in need not wait any more.
  ///
  /// @return false when the link is no longer valid
  @Transactional
  public boolean choose(String secret, String password, Instant at) {
    var account =
        links.use(Purpose.RESET, secret, at).flatMap(link -> accounts.find(link.subject()));
    account.ifPresent(owner -> {
      change(owner, password, at);
      attempts.forgive(owner.email());
      sessions.closeAll(owner.id());
    });
    return account.isPresent();
  }

  /// Changes the password of somebody who knows the old one; all other sessions are closed.
  ///
  /// @param session the session that stays open
  @Transactional
  public void change(Account account, String password, String session, Instant at) {
    change(account, password, at);
    sessions.closeOthers(account.id(), session);
  }

  private void change(Account account, String password, Instant at) {
    accounts.changePassword(account.id(), String.valueOf(passwords.encode(password)));
    links.end(Purpose.RESET, account.id());
    events.publishEvent(AccountEvent.of(Kind.PASSWORD_CHANGED, account.addressee(), at));
  }
}
