package openpermits.accounts;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PatientPasswordsTest {

  @Test
  void checkNoMoreAtOnceThanThereIsMemoryFor() {
    var crowd = new Crowd();
    var patient = new PatientPasswords(crowd, 2);

    var checks =
        range(0, 20)
            .mapToObj(i ->
                CompletableFuture.supplyAsync(
                    () -> patient.matches("" + i, "hash"), Thread::startVirtualThread))
            .toList();

    assertThat(checks).allMatch(CompletableFuture::join);
    assertThat(crowd.most).hasValue(2);
  }

  /// Counts who is inside. Each waits for one other, so that two are inside together.
  private static final class Crowd implements PasswordEncoder {

    final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger inside = new AtomicInteger();
    private final CyclicBarrier pairs = new CyclicBarrier(2);

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
      return "hash";
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
      try {
        pairs.await(30, TimeUnit.SECONDS);
      } catch (Exception cause) {
        throw new IllegalStateException(cause);
      }
      inside.decrementAndGet();
      return true;
    }
  }
}
