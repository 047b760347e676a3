package openpermits.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/// Debian's ClamAV daemon, as a process of the test. It knows a single virus, by its hash, since
/// the real lists cannot be fetched everywhere.
record Clamd(Process process, InetSocketAddress address) implements AutoCloseable {

  /// The largest content that it looks at, in bytes.
  static final int LARGEST = 5_000_000;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static Clamd start(Path home) throws IOException {
    var lists = Files.createDirectory(home.resolve("lists"));
    Files.writeString(lists.resolve("test.hdb"), signature());
    var port = unusedPort();
    var settings = Files.writeString(home.resolve("clamd.conf"), settings(home, port));
    var process =
        new ProcessBuilder("clamd", "--foreground", "--config-file=" + settings)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("clamd.log").toFile())
            .start();
    var daemon = new Clamd(process, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    await().atMost(PATIENCE).until(daemon::listens);
    return daemon;
  }

  private static String settings(Path home, int port) {
    return """
    DatabaseDirectory %s/lists
    TemporaryDirectory %s
    TCPAddr 127.0.0.1
    TCPSocket %d
    StreamMaxLength %d
    User %s
    """
        .formatted(home, home, port, LARGEST, System.getProperty("user.name"));
  }

  private static String signature() {
    try {
      var virus = Papers.eicar();
      var hash = MessageDigest.getInstance("MD5").digest(virus);
      return HexFormat.of().formatHex(hash) + ":" + virus.length + ":Eicar-Test\n";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private boolean listens() throws IOException {
    if (!process.isAlive()) {
      throw new IllegalStateException("clamd ended with " + process.exitValue());
    }
    try (var socket = new Socket()) {
      socket.connect(address, 1_000);
      socket.getOutputStream().write("zPING\0".getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8).startsWith("PONG");
    } catch (java.net.ConnectException notYet) {
      return false;
    }
  }

  private static int unusedPort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
