package openpermits.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.Attempts.Kind;
import openpermits.web.Person;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Who somebody is who says an address and a password. An unknown address and a wrong password get
/// the same answer in the same time.
@Component
public class SignIns {

  private static final UUID NOBODY = new UUID(0, 0);

  private final Accounts accounts;
  private final Registrations registrations;
  private final SecondSteps steps;
  private final SignInAttempts attempts;
  private final PasswordEncoder passwords;
  private final String nobodysHash;

  SignIns(
      Accounts accounts,
      Registrations registrations,
      SecondSteps steps,
      SignInAttempts attempts,
      PasswordEncoder passwords) {
    this.accounts = accounts;
    this.registrations = registrations;
    this.steps = steps;
    this.attempts = attempts;
    this.passwords = passwords;
    this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
  }

  /// What became of trying.
  public sealed interface Outcome {

    record SignedIn(Person person) implements Outcome {}

    /// The password is right; the second step is still to come.
    record CodeAsked(UUID account) implements Outcome {}

    record Wrong() implements Outcome {}

    /// The password is right; that the address is theirs is not confirmed yet.
    record Unconfirmed(UUID registration) implements Outcome {}

    record Locked(Instant until) implements Outcome {}
  }

  /// Tries.
  ///
  /// @param client where the attempt comes from
  public Outcome signIn(String email, String password, String client, Instant at) {
    var locked = attempts.begin(Kind.SIGN_IN, email, client, at);
    if (locked.isPresent()) {
      return new Outcome.Locked(locked.get());
    }
    var account = accounts.find(email.strip());
    var registration = registrations.latest(email.strip());
    if (!passwords.matches(password, hash(account, registration))) {
      return new Outcome.Wrong();
    }
    attempts.succeeded(Kind.SIGN_IN, email, client);
    return account
        .map(known -> admitted(known, at))
        .or(() -> registration.map(Registration::id).map(Outcome.Unconfirmed::new))
        .orElseGet(Outcome.Wrong::new);
  }

  /// Lets somebody in who has proved who they are, but for the second step where they have one.
  public Outcome admitted(Account account, Instant at) {
    return steps.isOn(account.id())
        ? new Outcome.CodeAsked(account.id())
        : new Outcome.SignedIn(signedIn(account, at));
  }

  /// Notes that somebody is in who has proved all that is asked of them.
  public Person signedIn(Account account, Instant at) {
    accounts.signedIn(account.id(), at);
    return person(account);
  }

  /// Whether somebody who is signed in says the password again; failing counts as at signing in.
  ///
  /// @return why not; empty when it is right
  public Optional<Outcome> confirm(Account account, String password, String client, Instant at) {
    var locked = attempts.begin(Kind.SIGN_IN, account.email(), client, at);
    if (locked.isPresent()) {
      return locked.map(Outcome.Locked::new);
    }
    if (!passwords.matches(password, hash(Optional.of(account), Optional.empty()))) {
      return Optional.of(new Outcome.Wrong());
    }
    attempts.succeeded(Kind.SIGN_IN, account.email(), client);
    return Optional.empty();
  }

  /// Asks the database as often, and leaves as much work, for an address that nobody has.
  private String hash(Optional<Account> account, Optional<Registration> registration) {
    return accounts
        .passwordHash(account.map(Account::id).orElse(NOBODY))
        .or(() -> registration.map(Registration::passwordHash))
        .orElse(nobodysHash);
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
