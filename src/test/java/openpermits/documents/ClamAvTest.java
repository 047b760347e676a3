package openpermits.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
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
    var virus = content(Papers.eicar());

    var refusal = catchThrowableOfType(Refused.class, () -> scanner().scan(virus));

    assertThat(refusal.reason()).isInstanceOf(Flaw.Virus.class);
  }

  @Test
  void findsNothingInAPlan() throws IOException {
    assertThat(scanner().scan(content(Papers.pdf(3)))).isEqualTo(VirusCheck.CLEAN);
  }

  @Test
  void leavesUncheckedWhatIsTooLargeForTheDaemon() throws IOException {
    assertThat(scanner().scan(content(new byte[Clamd.LARGEST + 1])))
        .isEqualTo(VirusCheck.UNCHECKED);
  }

  @Test
  void leavesUncheckedWhatNobodyLooksAt() throws IOException {
    var nowhere = new ClamAv(new InetSocketAddress(InetAddress.getLoopbackAddress(), unusedPort()));
    assertThat(nowhere.scan(content("a plan".getBytes(UTF_8)))).isEqualTo(VirusCheck.UNCHECKED);
  }

  private static ClamAv scanner() {
    return new ClamAv(daemon.address());
  }

  private Path content(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("in"), bytes);
  }

  private static int unusedPort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
