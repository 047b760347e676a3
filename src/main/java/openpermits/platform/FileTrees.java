package openpermits.platform;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Folders with all that is in them.
final class FileTrees {

  private FileTrees() {}

  static void move(Path from, Path to) {
    try {
      Files.move(from, to, ATOMIC_MOVE);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /// Nothing to do when it is not there.
  static void delete(Path folder) {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(FileTrees::deleteOne);
      } catch (IOException cause) {
        throw new UncheckedIOException(cause);
      }
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
