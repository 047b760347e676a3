package openpermits.documents;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// What a folder needs so that a crash of the machine does not undo it.
final class Folders {

  private Folders() {}

  /// Writes to the disk which files are in it.
  static void flush(Path folder) throws IOException {
    try (var it = FileChannel.open(folder, READ)) {
      it.force(true);
    }
  }
}
