package openpermits.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import openpermits.web.Person;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Who somebody is who says an address and a password. An unknown address and a wrong password get
/// the same answer in the same time.
@Component
public class SignIns {

  private static final UUID NOBODY = new UUID(0, 0);

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

  /// Tries.
  ///
  /// @param client where the attempt comes from
  public Outcome signIn(String email, String password, String client, Instant at) {
    var locked = attempts.begin(email, client, at);
    if (locked.isPresent()) {
      return new Outcome.Locked(locked.get());
    }
    var account = known(email, password);
    if (account.isEmpty()) {
      return new Outcome.Wrong();
    }
    attempts.succeeded(email, client);
    return new Outcome.SignedIn(person(account.get()));
  }

  /// Asks the database as often and works as hard for an address that nobody has.
  private Optional<Account> known(String email, String password) {
    var account = accounts.find(email.strip());
    var hash = accounts.passwordHash(account.map(Account::id).orElse(NOBODY)).orElse(nobodysHash);
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
