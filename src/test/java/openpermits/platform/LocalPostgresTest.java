package openpermits.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import openpermits.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

  /// Shared, for preparing one takes seconds: each test leaves it whole and has its own database.
  @TempDir private static Path home;

  @Test
  void sortsAsFrenchDoes() throws SQLException {
    var words = "unnest('{côté,zone,cote,côte,Été}'::text[]) w";
    assertThat(Sql.text(TestDatabase.fresh(), "select string_agg(w, ' ' order by w) from " + words))
        .isEqualTo("cote côte côté Été zone");
  }

  @Test
  void keepsWhatWasCommittedAfterItsServerIsKilled() throws Exception {
    try (var postgres = LocalPostgres.keptIn(home)) {
      Sql.rememberOne(postgres.database("killed_server"));
      kill(ProcessHandle.of(postgres.pid()).orElseThrow());
    }
    try (var postgres = LocalPostgres.keptIn(home)) {
      assertThat(Sql.remembered(postgres.database("killed_server"))).isEqualTo("1");
    }
  }

  @Test
  void startsItsServerAgainWhenThatIsKilled() throws Exception {
    try (var postgres = LocalPostgres.keptIn(home)) {
      var database = postgres.database("started_again");
      Sql.rememberOne(database);
      kill(ProcessHandle.of(postgres.pid()).orElseThrow());
      await()
          .ignoreExceptions()
          .untilAsserted(() -> assertThat(Sql.remembered(database)).isEqualTo("1"));
    }
  }

  @Test
  void refusesTheFolderOfARunningPortalAndKeepsWhatItCommittedOnceThatIsKilled() throws Exception {
    var portal = PortalProcess.on(home, "killed_portal");
    portal.awaitCommit();
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> LocalPostgres.keptIn(home))
        .withMessageStartingWith("The portal is already running on the data in " + home);
    kill(portal.process().toHandle());
    try (var postgres = LocalPostgres.keptIn(home)) {
      assertThat(Sql.remembered(postgres.database("killed_portal"))).isEqualTo("1");
    }
  }

  @Test
  void stopsAServerThatAKilledPortalLeft() throws Exception {
    var cluster = new Cluster(home, Programs.forHome(home));
    cluster.create(Durability.KEPT);
    var orphan = Postmaster.start(cluster, Durability.KEPT);
    try (var postgres = LocalPostgres.keptIn(home)) {
      assertThat(orphan.process().isAlive()).isFalse();
      assertThat(postgres.pid()).isNotEqualTo(orphan.pid());
    }
  }

  @Test
  void refusesAFolderThatThisProcessUses() {
    try (var _ = FolderLock.on(home)) {
      assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> LocalPostgres.keptIn(home));
    }
  }

  @Test
  void beginsAgainWhenItsFirstStartWasCutShort(@TempDir Path interrupted) throws Exception {
    Files.createDirectories(interrupted.resolve("data.new", "base"));
    Files.writeString(interrupted.resolve("data.new", "PG_VERSION"), "18");
    try (var postgres = LocalPostgres.keptIn(interrupted)) {
      assertThat(Sql.text(postgres.database("city"), "select 1")).isEqualTo("1");
    }
    assertThat(interrupted.resolve("data.new")).doesNotExist();
  }

  @Test
  void listensToThisMachineOnlyAndBehindAPassword() throws Exception {
    var city = TestDatabase.fresh();
    assertThat(Sql.text(city, "show listen_addresses")).isEqualTo("127.0.0.1");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> Sql.text(new DatabaseAddress(city.url(), city.user(), "guess"), "select 1"));
  }

  @Test
  void leavesNothingBehindWhenThrownAway(@TempDir Path folder) {
    LocalPostgres.throwAway(folder).close();
    assertThat(folder).isEmptyDirectory();
  }

  private static void kill(ProcessHandle process) throws Exception {
    process.destroyForcibly();
    process.onExit().get();
  }
}
