package openpermits.platform;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The running server: one process, the parent of all the others of PostgreSQL.
record Postmaster(
    Process process, Cluster cluster, Durability durability, int port, String password) {

  /// Long, for a server that reads its journal again after a crash.
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration PAUSE = Duration.ofMillis(20);

  /// Returns once the server answers.
  static Postmaster start(Cluster cluster, Durability durability) {
    keepLastLog(cluster);
    return start(cluster, durability, freePort());
  }

  /// After this one has ended: another on the same files and at the same port.
  Postmaster again() {
    return start(cluster, durability, port);
  }

  private static Postmaster start(Cluster cluster, Durability durability, int port) {
    var process = fork(command(cluster, durability, port), cluster);
    var postmaster = new Postmaster(process, cluster, durability, port, cluster.password());
    postmaster.awaitAnswer();
    return postmaster;
  }

  static Connection connect(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  DatabaseAddress address(String database) {
    var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    return new DatabaseAddress(url, Cluster.OWNER, password);
  }

  long pid() {
    return process.pid();
  }

  void stop() {
    if (process.isAlive()) {
      cluster.stop(durability);
    }
    if (durability == Durability.THROWN_AWAY) {
      FileTrees.delete(cluster.home());
    }
  }

  private static List<String> command(Cluster cluster, Durability durability, int port) {
    var arguments = new ArrayList<>(List.of("-D", cluster.files().toString(), "-p", "" + port));
    durability.settings().forEach(setting -> arguments.addAll(List.of("-c", setting)));
    return cluster.programs().command("postgres", arguments);
  }

  /// Linux binds `--pdeathsig` to the thread that forked, not to the process: the thread must live
  /// as long as the server.
  private static Process fork(List<String> command, Cluster cluster) {
    var started = new CompletableFuture<Process>();
    Thread.ofPlatform()
        .daemon()
        .name("postgres")
        .start(() -> {
          try {
            var process =
                new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(cluster.log().toFile()))
                    .start();
            started.complete(process);
            process.waitFor();
          } catch (IOException | InterruptedException cause) {
            started.completeExceptionally(cause);
          }
        });
    return started.join();
  }

  private void awaitAnswer() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        process.destroy();
        throw new CannotStart("PostgreSQL did not start; the end of its log says: " + endOfLog());
      }
      pause();
    }
  }

  private boolean answers() {
    try (var connection = connect(address("postgres"))) {
      return connection.isValid(0);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(cause);
    }
  }

  private String endOfLog() {
    try {
      var lines = Files.readAllLines(cluster.log());
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static void keepLastLog(Cluster cluster) {
    try {
      if (Files.exists(cluster.log())) {
        Files.move(cluster.log(), cluster.home().resolve("postgres.log.1"), REPLACE_EXISTING);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
