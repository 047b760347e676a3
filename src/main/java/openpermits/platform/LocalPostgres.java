package openpermits.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// A real PostgreSQL of our own, for whoever has none: on this machine only, at a free port, behind
/// a password. It stops with the process that started it, however that process ends.
public final class LocalPostgres implements AutoCloseable {

  private final FolderLock lock;
  private final Postmaster postmaster;

  private LocalPostgres(FolderLock lock, Postmaster postmaster) {
    this.lock = lock;
    this.postmaster = postmaster;
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

  @Override
  public void close() {
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
