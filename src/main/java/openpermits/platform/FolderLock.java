package openpermits.platform;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The right to use a data folder, held by one process at a time. The system takes it back when the
/// process dies, so it is never stale. The file holds the number of the process, for people.
record FolderLock(FileChannel channel) implements AutoCloseable {

  static FolderLock on(Path home) {
    try {
      Files.createDirectories(home);
      return lock(home, FileChannel.open(home.resolve("lock"), CREATE, WRITE));
    } catch (AccessDeniedException cause) {
      throw new CannotStart(
          "The data folder %s belongs to another user: start as that user, or choose another folder with OPENPERMITS_DATA."
              .formatted(home),
          cause);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static FolderLock lock(Path home, FileChannel channel) throws IOException {
    if (!isOurs(channel)) {
      channel.close();
      throw new CannotStart(
          "The portal is already running on the data in %s: stop it first, or choose another folder with OPENPERMITS_DATA."
              .formatted(home));
    }
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    channel.truncate(0).write(ByteBuffer.wrap(processNumber()));
    return new FolderLock(channel);
  }

  private static boolean isOurs(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static byte[] processNumber() {
    return "%d%n".formatted(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
