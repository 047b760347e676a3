package openpermits.journeys;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import openpermits.platform.DatabaseAddress;

/// The demonstration as a process of its own, which starts its own PostgreSQL and can be killed.
/// Its mail goes to the given port of this machine.
///
/// @param data its data folder, which outlives it
record RunningPortal(Process process, Path data, URI address) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration OFTEN = Duration.ofMillis(20);

  /// What takes seconds in production, so that nobody waits for it here.
  private static final List<String> IMPATIENT =
      List.of(
          "-Ddb-scheduler.polling-interval=50ms",
          "-Dopenpermits.mail.retry-after=50ms",
          "-Dopenpermits.mail.retry-at-most=200ms");

  /// Returns as soon as it answers.
  static RunningPortal start(Path data, int port, int mailPort) throws IOException {
    var process = new ProcessBuilder(command());
    var settings = process.environment();
    settings.keySet().removeIf(name -> name.startsWith("DATABASE_") || name.startsWith("SMTP_"));
    settings.put("PORT", "" + port);
    settings.put("OPENPERMITS_DATA", data.toString());
    settings.put("SPRING_PROFILES_ACTIVE", "demo");
    settings.put("SMTP_HOST", "127.0.0.1");
    settings.put("SMTP_PORT", "" + mailPort);
    var log = Files.createDirectories(data).resolve("portal.log").toFile();
    process.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    var address = URI.create("http://127.0.0.1:" + port);
    var portal = new RunningPortal(process.start(), data, address);
    await().atMost(PATIENCE).pollInterval(OFTEN).until(portal::answers);
    return portal;
  }

  private static List<String> command() {
    var command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes()));
    command.addAll(IMPATIENT);
    command.add("openpermits.OpenPermits");
    return command;
  }

  /// The portal's classes without those of its tests.
  private static String classes() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(place -> !place.replaceFirst("/$", "").endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private boolean answers() throws InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("it did not start: see " + data.resolve("portal.log"));
    }
    try (var client = HttpClient.newHttpClient()) {
      var page = HttpRequest.newBuilder(address.resolve("/fr/connexion")).build();
      return client.send(page, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /// `kill -9`.
  void kill() {
    process.destroyForcibly();
  }

  /// `kill -9`, the database first.
  void killWithItsDatabase() {
    ProcessHandle.of(Long.parseLong(postmaster(0))).orElseThrow().destroyForcibly();
    kill();
  }

  void awaitEnd() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("it was not killed");
    }
  }

  /// SIGTERM.
  void stop() throws InterruptedException {
    process.destroy();
    awaitEnd();
  }

  Path postgres() {
    return data.resolve("postgres");
  }

  /// Where its database is while it runs.
  DatabaseAddress database() {
    var url = "jdbc:postgresql://127.0.0.1:" + postmaster(3) + "/openpermits";
    return new DatabaseAddress(url, "openpermits", read(postgres().resolve("password")));
  }

  /// A line of the file by which PostgreSQL tells about itself.
  private String postmaster(int line) {
    return read(postgres().resolve("data", "postmaster.pid"))
        .lines()
        .skip(line)
        .findFirst()
        .orElseThrow();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException cause) {
      throw new java.io.UncheckedIOException(cause);
    }
  }
}
