package openpermits.accounts;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Passwords checked a few at a time. Each takes 19 MiB for as long as it lasts: a thousand people
/// who sign in at once wait for each other, where they would have used up the memory.
final class PatientPasswords implements PasswordEncoder {

  private final PasswordEncoder passwords;
  private final Semaphore turns;

  /// @param atOnce how many at a time
  PatientPasswords(PasswordEncoder passwords, int atOnce) {
    this.passwords = passwords;
    this.turns = new Semaphore(atOnce, true);
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return inTurn(() -> passwords.encode(password));
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    return inTurn(() -> passwords.matches(password, hash));
  }

  private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
