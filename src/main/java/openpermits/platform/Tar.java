package openpermits.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// Unpacks a tar archive for every user to read. Refuses an entry that points out of the folder.
final class Tar {

  private static final int EXECUTABLE = 0111;

  private Tar() {}

  static void unpack(InputStream in, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(in)) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, inside(folder, entry));
      }
    }
  }

  private static Path inside(Path folder, TarArchiveEntry entry) throws IOException {
    var file = folder.resolve(entry.getName()).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("out of its folder: " + entry.getName());
    }
    Files.createDirectories(file.resolve("..").normalize());
    return file;
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
    } else if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, file);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions(entry)));
    }
  }

  private static String permissions(TarArchiveEntry entry) {
    return (entry.getMode() & EXECUTABLE) == 0 ? "rw-r--r--" : "rwxr-xr-x";
  }
}
