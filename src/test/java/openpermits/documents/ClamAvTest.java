package openpermits.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import openpermits.documents.Document.VirusCheck;
import openpermits.kernel.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a real `clamd`, which knows one virus: the one that is none.
class ClamAvTest {

  @TempDir static Path home;
  private static Clamd daemon;

  @TempDir Path folder;

  @BeforeAll
  static void startTheDaemon() throws IOException {
    daemon = Clamd.start(home);
  }

  @AfterAll
  static void stopTheDaemon() {
    daemon.close();
  }

  @Test
  void refusesAVirus() throws IOException {
    assertThat(scan(Papers.eicar())).isEqualTo(VirusCheck.INFECTED);

    var virus = Files.write(folder.resolve("in"), Papers.eicar());
    var text =
        new DocumentRules(
            1,
            1,
            List.of(new DocumentRules.Allowed("text/plain", "", "")),
            new DocumentRules.PreviewRules(1, 72, 1, 1, 1));
    var checks = new Checks(text, _ -> new Sheet(1, 1, 1), new ClamAv(daemon.address()));
    var refusal = catchThrowableOfType(Refused.class, () -> checks.examine(virus));
    assertThat(refusal.reason()).isInstanceOf(Flaw.Virus.class);
  }

  @Test
  void findsNothingInAPlan() throws IOException {
    assertThat(scan(Papers.pdf(3))).isEqualTo(VirusCheck.CLEAN);
  }

  @Test
  void leavesUncheckedWhatIsTooLargeForTheDaemon() throws IOException {
    assertThat(scan(new byte[Clamd.LARGEST + 1])).isEqualTo(VirusCheck.UNCHECKED);
  }

  @Test
  void leavesUncheckedWhatNobodyLooksAt() throws IOException {
    var nowhere = new ClamAv(new InetSocketAddress(InetAddress.getLoopbackAddress(), unusedPort()));
    assertThat(nowhere.scan(new ByteArrayInputStream("a plan".getBytes(UTF_8))))
        .isEqualTo(VirusCheck.UNCHECKED);
  }

  private static VirusCheck scan(byte[] content) {
    return new ClamAv(daemon.address()).scan(new ByteArrayInputStream(content));
  }

  private static int unusedPort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
