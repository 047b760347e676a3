package openpermits.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import openpermits.platform.LocalPostgres;
import openpermits.support.PlainBrowser;
import openpermits.support.Ports;
import openpermits.support.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.util.FileSystemUtils;

/// The portal is killed while people send forms and while it sends mail, is started again, and
/// people send again what was not answered: nothing is lost and nothing is done twice. The moments
/// of the kills are arbitrary: other ones on every run.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledPortalJourney {

  private static final int FILES_EACH = 8;

  /// How many mails the portal sends at a time: the threads of its scheduler.
  private static final int MAILS_AT_ONCE = 10;

  private final RandomGenerator random = Samples.random();
  private final Path data = Path.of("target", "killed-portal").toAbsolutePath();
  private final int port = Ports.free();
  private final Letterbox letterbox = new Letterbox(Ports.free());

  private RunningPortal portal;
  private PlainBrowser julie;
  private PlainBrowser sam;

  /// The first answer of the very first start lets people in: the city is there before.
  @BeforeAll
  void start() throws IOException {
    FileSystemUtils.deleteRecursively(data);
    portal = RunningPortal.start(data, port, letterbox.port());
    julie = PlainBrowser.signedIn(portal.address(), "julie.tremblay");
    sam = PlainBrowser.signedIn(portal.address(), "sam.carter");
  }

  @AfterAll
  void stop() throws InterruptedException {
    portal.stop();
    letterbox.close();
  }

  @Test
  void keepsWhatItPromisedWhenItIsKilled() throws Exception {
    var files = newFiles();
    var burst = burst(files);
    burst.send(someOf(files), portal::kill);
    portal.awaitEnd();

    assertThat(burst.unanswered()).isNotEmpty();
    var noted = keptFor(burst);
    startAgain();
    burst.sendAgain();

    isDoneOnce(files, burst);
    isSentOnce(files, noted);
  }

  @Test
  void keepsWhatItPromisedWhenItsDatabaseIsKilledToo() throws Exception {
    letterbox.close();
    var files = newFiles();
    var burst = burst(files);
    burst.send(someOf(files), portal::killWithItsDatabase);
    portal.awaitEnd();

    assertThat(burst.unanswered()).isNotEmpty();
    letterbox.reopen();
    startAgain();
    assertThat(ledger().requests()).containsKeys(burst.promised().toArray(String[]::new));
    burst.sendAgain();

    isDoneOnce(files, burst);
    // Nobody took a mail over before, so none may come twice.
    assertThat(ledger().messageIds(files)).allMatch(mail -> letterbox.copies(mail) == 1);
  }

  @Test
  void repeatsUnderItsNumberTheMailThatItWasKilledOver() throws Exception {
    var cutShort = new AtomicReference<>("");
    killOver(someOf(List.of("a", "b", "c", "d", "e", "f")), cutShort);
    var files = newFiles();
    var burst = burst(files);
    burst.send(Integer.MAX_VALUE, () -> {});
    portal.awaitEnd();

    var noted = keptFor(burst);
    assertThat(noted).doesNotContain(cutShort.get());
    startAgain();
    burst.sendAgain();

    isDoneOnce(files, burst);
    isSentOnce(files, noted);
    assertThat(letterbox.copies(cutShort.get())).isEqualTo(2);
  }

  /// Kills the portal once the mail server has taken over so many mails, before it says so.
  private void killOver(int mails, AtomicReference<String> cutShort) {
    var seen = new AtomicInteger();
    letterbox.onTaken(mail -> {
      if (seen.incrementAndGet() == mails) {
        cutShort.set(mail);
        portal.kill();
      }
    });
  }

  private List<String> newFiles() {
    var files = new ArrayList<>(ledger().newFiles("julie.tremblay", FILES_EACH));
    files.addAll(ledger().newFiles("sam.carter", FILES_EACH));
    return files;
  }

  private Burst burst(List<String> files) throws IOException {
    return Burst.of(julie, files.subList(0, FILES_EACH), random)
        .and(Burst.of(sam, files.subList(FILES_EACH, files.size()), random));
  }

  /// At least one, and at most half.
  private int someOf(Collection<String> all) {
    return random.nextInt(1, all.size() / 2 + 1);
  }

  /// Looks into the dead portal's database: what was promised is there.
  ///
  /// @return the Message-IDs of the mails that are noted as sent
  private List<String> keptFor(Burst burst) {
    try (var postgres = LocalPostgres.keptIn(portal.postgres())) {
      var ledger = Ledger.at(postgres.database("openpermits"));
      assertThat(ledger.requests()).containsKeys(burst.promised().toArray(String[]::new));
      return ledger.sent();
    }
  }

  private void startAgain() throws IOException {
    portal = RunningPortal.start(data, port, letterbox.port());
  }

  private Ledger ledger() {
    return Ledger.at(portal.database());
  }

  /// Every file has one request, told once in its history, with one mail; every form got one
  /// answer, and one form of each file a yes.
  private void isDoneOnce(List<String> files, Burst burst) {
    await().atMost(Duration.ofSeconds(30)).until(() -> ledger().isAtRest());
    for (var counts : List.of(ledger().requests(), ledger().told(), ledger().mails())) {
      assertThat(files).allSatisfy(file -> assertThat(counts).containsEntry(file, 1L));
    }
    assertThat(burst.promised()).containsExactlyInAnyOrderElementsOf(files);
    assertThat(burst.answers().values()).allMatch(Set.of(Set.of(303), Set.of(409))::contains);
    assertThat(burst.answers().values()).filteredOn(Set.of(303)::equals).hasSameSizeAs(files);
  }

  /// Every mail was sent; none that was noted was sent again, and of the others at most those that
  /// were on their way at the moment of the kill.
  private void isSentOnce(List<String> files, List<String> noted) {
    var mails = ledger().messageIds(files);
    assertThat(mails).hasSameSizeAs(files);
    assertThat(mails).allMatch(mail -> letterbox.copies(mail) >= 1);
    var repeated = mails.stream().filter(mail -> letterbox.copies(mail) > 1).toList();
    assertThat(repeated).doesNotContainAnyElementsOf(noted);
    assertThat(repeated).hasSizeLessThanOrEqualTo(MAILS_AT_ONCE);
    assertThat(repeated).allMatch(mail -> letterbox.copies(mail) == 2);
  }
}
