package openpermits.documents;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import openpermits.kernel.Refused;

/// Where what comes in lies until it is checked: written as it arrives, hashed on the way, a piece
/// at a time. What is not taken is gone when its sender is answered.
final class Tray {

  private static final int PIECE = 64 * 1024;

  /// Older than this, nobody is sending it any more.
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  private final Path folder;
  private final DocumentRules rules;

  Tray(Path folder, DocumentRules rules) {
    this.folder = folder;
    this.rules = rules;
  }

  /// Something that lies here whole.
  record Received(Path path, long size, String sha256) {

    void discard() throws IOException {
      Files.deleteIfExists(path);
    }
  }

  /// Refuses what is empty or too large, and leaves nothing of it.
  Received receive(InputStream content) throws IOException {
    Files.createDirectories(folder);
    var path = folder.resolve(UUID.randomUUID().toString());
    try {
      return write(content, path);
    } catch (IOException | RuntimeException | Error cause) {
      Files.deleteIfExists(path);
      throw cause;
    }
  }

  private Received write(InputStream content, Path path) throws IOException {
    var hash = sha256();
    try (var file = FileChannel.open(path, CREATE_NEW, WRITE)) {
      var size = copy(content, file, hash);
      if (size == 0) {
        throw new Refused(new Flaw.Empty());
      }
      file.force(true);
      return new Received(path, size, HexFormat.of().formatHex(hash.digest()));
    }
  }

  private long copy(InputStream content, FileChannel file, MessageDigest hash) throws IOException {
    var piece = new byte[PIECE];
    var size = 0L;
    for (int length = content.read(piece); length >= 0; length = content.read(piece)) {
      size += length;
      if (size > rules.bytes()) {
        throw new Refused(new Flaw.TooLarge(rules.megabytes()));
      }
      hash.update(piece, 0, length);
      writeAll(ByteBuffer.wrap(piece, 0, length), file);
    }
    return size;
  }

  private static void writeAll(ByteBuffer piece, FileChannel file) throws IOException {
    while (piece.hasRemaining()) {
      file.write(piece);
    }
  }

  /// Removes what a portal that was killed had begun to receive; called by a timer.
  void sweep(Instant now) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var left = Files.newDirectoryStream(folder)) {
        for (var path : left) {
          discardIfOlder(path, now.minus(LEFT_BEHIND));
        }
      }
    }
  }

  private static void discardIfOlder(Path path, Instant than) throws IOException {
    if (Files.getLastModifiedTime(path).toInstant().isBefore(than)) {
      Files.deleteIfExists(path);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
