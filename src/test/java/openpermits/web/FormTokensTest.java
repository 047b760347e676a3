package openpermits.web;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import openpermits.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class FormTokensTest {

  private static final UUID ANA = new UUID(0, 0xA1);
  private static final UUID BEN = new UUID(0, 0xA2);
  private static final int COPIES = 100;

  private final AtomicInteger done = new AtomicInteger();

  @Autowired FormTokens tokens;

  @Test
  void doTheWorkOfAHundredCopiesOnceAndAnswerThemAlike() throws Exception {
    var token = tokens.fresh(ANA);
    var start = new CyclicBarrier(COPIES);
    Callable<String> copy =
        () -> {
          start.await();
          return tokens.once(token, ANA, this::work);
        };

    try (var browsers = newVirtualThreadPerTaskExecutor()) {
      assertThat(browsers.invokeAll(Collections.nCopies(COPIES, copy)))
          .extracting(Future::get)
          .containsOnly("/answer/1");
    }
    assertThat(done).hasValue(1);
  }

  @Test
  void doNotAnswerOnePersonWithWhatAnotherDid() {
    var token = tokens.fresh(ANA);
    tokens.once(token, ANA, this::work);

    assertThat(tokens.once(token, BEN, this::work)).isEqualTo("/answer/2");
  }

  @Test
  void standForNothingWhenForgedOrMissing() {
    assertThat(tokens.once("", ANA, this::work)).isEqualTo("/answer/1");
    assertThat(tokens.once("forged.token", ANA, this::work)).isEqualTo("/answer/2");
    assertThat(tokens.once("forged.token", ANA, this::work)).isEqualTo("/answer/3");
  }

  @Test
  void canBeUsedAgainWhenTheWorkFailed() {
    var token = tokens.fresh(ANA);
    assertThatIllegalStateException()
        .isThrownBy(() ->
            tokens.once(
                token,
                ANA,
                () -> {
                  throw new IllegalStateException("the disk is full");
                }));

    assertThat(tokens.once(token, ANA, this::work)).isEqualTo("/answer/1");
  }

  @Test
  void areKnownAsOursWhoeverTheyAreFor() {
    var token = tokens.fresh(ANA);

    assertThat(tokens.isOurs(token)).isTrue();
    assertThat(tokens.isOurs("")).isFalse();
    assertThat(tokens.isOurs("forged.token")).isFalse();
    assertThat(tokens.isOurs("forged" + token)).isFalse();
  }

  private String work() {
    return "/answer/" + done.incrementAndGet();
  }
}
