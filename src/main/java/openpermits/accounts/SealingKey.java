package openpermits.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import openpermits.platform.CannotStart;
import openpermits.web.Sealed;
import org.jspecify.annotations.Nullable;

/// The key to what the database keeps and must not tell: whoever reads the tables alone learns no
/// secret of a second step. It is given by the configuration or, where it is not, made when it is
/// first needed and kept in the data folder, readable by its user only.
final class SealingKey {

  private static final int BYTES = 32;

  private final Path file;
  private byte @Nullable [] key;

  /// @param given in base64; blank when the data folder keeps it
  SealingKey(String given, Path folder) {
    this.file = folder.resolve("key");
    this.key = given.isBlank() ? null : decoded(given, "OPENPERMITS_KEY");
  }

  /// A key of its own for each use and account: what is sealed for one opens for no other.
  byte[] of(String use, UUID account) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(key())
                  .thenExpand((use + " " + account).getBytes(UTF_8), BYTES));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private synchronized byte[] key() {
    if (key == null) {
      key = kept();
    }
    return key;
  }

  private byte[] kept() {
    try {
      if (Files.notExists(file)) {
        make();
      }
      return decoded(Files.readString(file, US_ASCII), "The file " + file.toAbsolutePath());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /// Of two nodes with one folder, one makes it.
  private void make() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var forOwner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var fresh = Base64.getEncoder().encode(Sealed.newKey());
    try (var out =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forOwner)) {
      out.write(ByteBuffer.wrap(fresh));
    } catch (FileAlreadyExistsException madeMeanwhile) {
      // Read as any other.
    }
  }

  private static byte[] decoded(String text, String whence) {
    try {
      var bytes = Base64.getDecoder().decode(text.strip());
      if (bytes.length == BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException notBase64) {
      // Said below.
    }
    throw new CannotStart(
        whence + " must be 32 bytes in base64, as « openssl rand -base64 32 » makes them.");
  }
}
