package openpermits.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import openpermits.platform.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3PlanRoomTest {

  private static S3Server server;

  @TempDir Path folder;

  @BeforeAll
  static void start(@TempDir Path home) throws IOException {
    server = S3Server.start(home.resolve("s3.log"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void keepsHandsOutAndRemoves() throws IOException {
    var content = new byte[10_000_000];
    new Random(1).nextBytes(content);
    var id = UUID.randomUUID();
    try (var room = room(S3Server.BUCKET)) {
      room.keep(id, Files.write(folder.resolve("plan"), content));

      try (var kept = room.open(id)) {
        assertThat(kept).hasBinaryContent(content);
      }
      room.remove(id);
      room.remove(id);
      assertThatThrownBy(() -> room.open(id)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void keepsAnotherOneApart() throws IOException {
    var id = UUID.randomUUID();
    try (var room = room(S3Server.BUCKET)) {
      var pictures = room.beside("pictures");
      pictures.keep(id, Files.write(folder.resolve("picture"), new byte[] {1}));

      assertThatThrownBy(() -> room.open(id)).isInstanceOf(IOException.class);
      try (var kept = pictures.open(id)) {
        assertThat(kept).hasBinaryContent(new byte[] {1});
      }
      pictures.remove(id);
      assertThatThrownBy(() -> pictures.open(id)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void doesNotStartWithABucketThatIsNotThere() {
    assertThatThrownBy(() -> room("none"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("'none' (S3_BUCKET)");
  }

  @Test
  void doesNotStartWithAServerThatIsNotThere() {
    var nowhere = new S3Settings("plans", "http://localhost:1", "ca-central-1", "key", "secret");
    assertThatThrownBy(() -> new S3PlanRoom(nowhere.client(), nowhere.bucket()))
        .isInstanceOf(CannotStart.class);
  }

  private static S3PlanRoom room(String bucket) {
    return new S3PlanRoom(server.settings(bucket).client(), bucket);
  }
}
