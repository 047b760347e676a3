package openpermits.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import openpermits.platform.CannotStart;
import openpermits.web.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingKeyTest {

  private static final UUID ZOE = UUID.randomUUID();
  private static final String GIVEN = "q83vq83vq83vq83vq83vq83vq83vq83vq83vq83vq80=";

  @TempDir Path folder;

  @Test
  void isMadeOnceAndKeptForItsUserOnly() throws IOException {
    var sealed = Sealed.seal("secret".getBytes(UTF_8), new SealingKey("", folder).of("a", ZOE));

    assertThat(Sealed.open(sealed, new SealingKey("", folder).of("a", ZOE))).isPresent();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void isTheSameOnEveryNodeThatIsGivenIt() throws IOException {
    var other = Files.createDirectory(folder.resolve("other"));

    assertThat(new SealingKey(GIVEN, folder).of("a", ZOE))
        .isEqualTo(new SealingKey(" " + GIVEN + "\n", other).of("a", ZOE));
    assertThat(folder.resolve("key")).doesNotExist();
  }

  @Test
  void opensNothingOfAnotherAccountOrForAnotherUse() {
    var key = new SealingKey(GIVEN, folder);
    var sealed = Sealed.seal("secret".getBytes(UTF_8), key.of("a", ZOE));

    assertThat(Sealed.open(sealed, key.of("a", UUID.randomUUID()))).isEmpty();
    assertThat(Sealed.open(sealed, key.of("b", ZOE))).isEmpty();
  }

  @Test
  void isRefusedWhenItIsNone() {
    assertThatThrownBy(() -> new SealingKey("c2hvcnQ=", folder))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("OPENPERMITS_KEY must be 32 bytes in base64");
    assertThatThrownBy(() -> new SealingKey("no key", folder)).isInstanceOf(CannotStart.class);
  }
}
