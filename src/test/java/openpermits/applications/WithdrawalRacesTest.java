package openpermits.applications;

import static java.time.Duration.ofSeconds;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static openpermits.applications.SampleFile.ANA;
import static openpermits.applications.SampleFile.DENIAL;
import static openpermits.applications.SampleFile.MONDAY;
import static openpermits.applications.SampleFile.OMAR;
import static openpermits.applications.SampleFile.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import openpermits.catalogue.Status;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.kernel.Refused;
import openpermits.permits.Permits;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People who act on one file at the same moment.
@PortalTest
class WithdrawalRacesTest {

  private static final Withdrawals.Choice NO_MONEY =
      new Withdrawals.Choice(Money.ZERO, null, Approval.Balance.NONE, null, "", "");

  @Autowired Withdrawals withdrawals;
  @Autowired Applications applications;
  @Autowired Permits permits;
  @Autowired SampleCity city;
  @Autowired JdbcClient jdbc;

  @Test
  void makeOneRequestOfAHundred() throws Exception {
    var file = fileReadyToIssue();

    assertThat(winners(Collections.nCopies(100, () -> request(file)))).isEqualTo(1);
    assertThat(history(file)).isEqualTo(1);
  }

  @RepeatedTest(100)
  void takeARequestBackOrApproveIt() throws Exception {
    var file = requested();

    assertThat(winners(List.of(() -> takeBack(file), () -> approve(file)))).isEqualTo(1);
    assertThat(load(file).status() == Status.WITHDRAWN)
        .isEqualTo(load(file).withdrawal() instanceof Withdrawal.Approved);
  }

  @RepeatedTest(100)
  void denyARequestOrApproveIt() throws Exception {
    var file = requested();

    assertThat(winners(List.of(() -> deny(file), () -> approve(file)))).isEqualTo(1);
  }

  @RepeatedTest(100)
  void neverIssueWhatIsBeingWithdrawn() throws Exception {
    var file = requested();

    assertThat(winners(List.of(() -> issue(file), () -> approve(file)))).isEqualTo(1);
    assertThat(load(file).status()).isEqualTo(Status.WITHDRAWN);
  }

  @RepeatedTest(100)
  void requestOrIssueFirst() throws Exception {
    var file = fileReadyToIssue();

    assertThat(winners(List.of(() -> request(file), () -> issue(file)))).isEqualTo(1);
    assertThat(load(file).status() == Status.ISSUED)
        .isEqualTo(load(file).withdrawal() instanceof Withdrawal.NotRequested);
  }

  @Test
  void seeWhatTheOneBeforeThemDid() {
    var file = fileReadyToIssue();
    try (var someoneElse = newVirtualThreadPerTaskExecutor()) {
      var second = new AtomicReference<Future<?>>();
      applications.change(
          file,
          it -> {
            second.set(someoneElse.submit(() -> request(file)));
            await().until(this::someoneWaits);
            return it.issue(OMAR, TUESDAY);
          });

      assertThat(second.get())
          .failsWithin(ofSeconds(10))
          .withThrowableThat()
          .withCauseInstanceOf(Refused.class);
    }
  }

  /// How many of those who start together are not refused; anything but a refusal fails.
  private static long winners(List<Callable<?>> commands) throws Exception {
    var start = new CyclicBarrier(commands.size());
    try (var people = newVirtualThreadPerTaskExecutor()) {
      var outcomes =
          people.invokeAll(
              commands.stream().map(command -> whenAllAreReady(start, command)).toList());
      long won = 0;
      for (var outcome : outcomes) {
        won += outcome.get();
      }
      return won;
    }
  }

  private static Callable<Integer> whenAllAreReady(CyclicBarrier start, Callable<?> command) {
    return () -> {
      start.await();
      try {
        command.call();
        return 1;
      } catch (Refused refused) {
        return 0;
      }
    };
  }

  private FileNumber fileReadyToIssue() {
    return city.file(ANA, "ready-to-issue", MONDAY);
  }

  private FileNumber requested() {
    var file = fileReadyToIssue();
    request(file);
    return file;
  }

  private ApplicationEvent request(FileNumber file) {
    return withdrawals.request(file, "Sold the lot", "en", ANA, MONDAY);
  }

  private ApplicationEvent takeBack(FileNumber file) {
    return withdrawals.takeBack(file, ANA, TUESDAY);
  }

  private ApplicationEvent approve(FileNumber file) {
    return withdrawals.approve(file, NO_MONEY, OMAR, TUESDAY);
  }

  private ApplicationEvent deny(FileNumber file) {
    return withdrawals.deny(file, DENIAL, OMAR, TUESDAY);
  }

  private ApplicationEvent issue(FileNumber file) {
    return permits.issue(file, OMAR, TUESDAY);
  }

  private Application load(FileNumber file) {
    return applications.find(file).orElseThrow();
  }

  private long history(FileNumber file) {
    return jdbc.sql("select count(*) from history where file_number = ?")
        .param(file.toString())
        .query(Long.class)
        .single();
  }

  private boolean someoneWaits() {
    return jdbc.sql("select exists (select from pg_locks where not granted)")
        .query(Boolean.class)
        .single();
  }
}
