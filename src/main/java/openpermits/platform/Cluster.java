package openpermits.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// The files of one PostgreSQL server, in a folder that we hold the lock on.
record Cluster(Path home, Programs programs) {

  static final String OWNER = "openpermits";

  Path files() {
    return home.resolve("data");
  }

  Path log() {
    return home.resolve("postgres.log");
  }

  /// Makes the files when there are none. They get their name once they are complete: a start that
  /// was cut short leaves `data.new`, and the next one begins again.
  void create(Durability durability) {
    if (Files.exists(files())) {
      return;
    }
    var unfinished = home.resolve("data.new");
    FileTrees.delete(unfinished);
    initialize(unfinished, durability);
    FileTrees.move(unfinished, files());
  }

  private void initialize(Path folder, Durability durability) {
    var ended =
        programs.run(
            "initdb",
            "--pgdata=" + folder,
            "--username=" + OWNER,
            "--auth=scram-sha-256",
            "--pwfile=" + newPassword(),
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--locale-provider=icu",
            "--icu-locale=fr-CA",
            "--data-checksums",
            durability == Durability.KEPT ? "--sync-method=fsync" : "--no-sync");
    if (ended.code() != 0) {
      throw new CannotStart("PostgreSQL could not prepare its files: " + ended.output().strip());
    }
  }

  /// Whoever runs on these files now was left by a portal that was killed: we hold the lock.
  void stopOrphan() {
    if (Files.exists(files().resolve("postmaster.pid"))) {
      stop(Durability.KEPT); // fails when it is dead already: PostgreSQL tidies up by itself
    }
  }

  void stop(Durability durability) {
    programs.run(
        "pg_ctl", "stop", "-D", files().toString(), "-m", durability.shutdown(), "-w", "-t", "60");
  }

  String password() {
    try {
      return Files.readString(passwordFile());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private Path newPassword() {
    try {
      var file = passwordFile();
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, randomPassword());
      programs.launcher().give(file);
      return file;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private Path passwordFile() {
    return home.resolve("password");
  }

  private static String randomPassword() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
