package openpermits.accounts;

import java.time.Instant;
import java.util.Optional;
import openpermits.web.Person;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Who somebody is who says an address and a password. An unknown address and a wrong password get
/// the same answer in the same time.
@Component
public class SignIns {

  private final Accounts accounts;
  private final SignInAttempts attempts;
  private final PasswordEncoder passwords;
  private final String nobodysHash;

  SignIns(Accounts accounts, SignInAttempts attempts, PasswordEncoder passwords) {
    this.accounts = accounts;
    this.attempts = attempts;
    this.passwords = passwords;
    this.nobodysHash = passwords.encode("nobody has this password");
  }

  /// What became of trying.
  public sealed interface Outcome {

    record SignedIn(Person person) implements Outcome {}

    record Wrong() implements Outcome {}

    record Locked(Instant until) implements Outcome {}
  }

  public Outcome signIn(String email, String password, Instant at) {
    var locked = attempts.lockedUntil(email, at);
    if (locked.isPresent()) {
      return new Outcome.Locked(locked.get());
    }
    var account = known(email, password);
    if (account.isEmpty()) {
      attempts.failed(email, at);
      return new Outcome.Wrong();
    }
    attempts.succeeded(email);
    return new Outcome.SignedIn(person(account.get()));
  }

  private Optional<Account> known(String email, String password) {
    var account = accounts.find(email.strip());
    var hash = account.flatMap(found -> accounts.passwordHash(found.id())).orElse(nobodysHash);
    return passwords.matches(password, hash) ? account : Optional.empty();
  }

  /// What a session keeps of an account.
  public static Person person(Account account) {
    return new Person(
        account.id(),
        account.email(),
        account.name(),
        account.displayName(),
        account.role(),
        account.language());
  }
}
