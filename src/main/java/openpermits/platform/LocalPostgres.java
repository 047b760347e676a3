package openpermits.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL of our own, for whoever has none: on this machine only, at a free port, behind
/// a password. It stops with the process that started it, however that process ends, and is started
/// again at the same port when it is killed meanwhile.
public final class LocalPostgres implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);

  private final FolderLock lock;
  private volatile Postmaster postmaster;
  private boolean closed;

  private LocalPostgres(FolderLock lock, Postmaster postmaster) {
    this.lock = lock;
    this.postmaster = postmaster;
    watch(postmaster);
  }

  /// Starts on the data kept in the folder, which it makes when it is not there. What was committed
  /// is there again, even after a `kill -9` of everything. Refuses a folder that is in use.
  public static LocalPostgres keptIn(Path home) {
    return start(home, Durability.KEPT);
  }

  /// Starts empty in a new folder inside the given one, and deletes it at the end. Much faster, and
  /// loses everything in a crash: for tests.
  public static LocalPostgres throwAway(Path folder) {
    try {
      Files.createDirectories(folder);
      return start(Files.createTempDirectory(folder, "throw-away-"), Durability.THROWN_AWAY);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static LocalPostgres start(Path home, Durability durability) {
    var lock = FolderLock.on(home);
    try {
      var cluster = new Cluster(home, Programs.forHome(home));
      cluster.stopOrphan();
      cluster.create(durability);
      return new LocalPostgres(lock, Postmaster.start(cluster, durability));
    } catch (RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  /// The database of that name, made when it is not there.
  public DatabaseAddress database(String name) {
    var wanted = postmaster.address(name);
    if (!exists(wanted)) {
      execute("create database " + name);
    }
    return wanted;
  }

  /// A new database with the tables and rows of another, to which nobody may be connected.
  public DatabaseAddress copy(String template, String name) {
    execute("create database " + name + " template " + template);
    return postmaster.address(name);
  }

  long pid() {
    return postmaster.pid();
  }

  private void watch(Postmaster running) {
    var _ = running.process().onExit().thenRun(this::startAgain);
  }

  /// Those who were connected have to connect again, and nothing else: what was committed is there.
  private synchronized void startAgain() {
    if (closed) {
      return;
    }
    LOG.warn("PostgreSQL ended by itself: starting it again.");
    try {
      postmaster = postmaster.again();
      watch(postmaster);
    } catch (CannotStart cause) {
      LOG.error(cause.getMessage());
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    postmaster.stop();
    lock.close();
  }

  private boolean exists(DatabaseAddress database) {
    try (var connection = Postmaster.connect(database)) {
      return connection.isValid(0);
    } catch (SQLException cause) {
      if ("3D000".equals(cause.getSQLState())) { // invalid_catalog_name
        return false;
      }
      throw new IllegalStateException(cause);
    }
  }

  private void execute(String sql) {
    try (var connection = Postmaster.connect(postmaster.address("postgres"));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException cause) {
      throw new IllegalStateException(cause);
    }
  }
}
