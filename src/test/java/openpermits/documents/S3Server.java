package openpermits.documents;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import openpermits.support.Ports;

/// A real S3 server, as a process of the test. It has one bucket.
record S3Server(Process process, int port) implements AutoCloseable {

  static final String BUCKET = "plans";

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  static S3Server start(Path log) throws IOException {
    var port = Ports.free();
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target", "s3", "s3mock.jar").toString(),
                "--server.port=0",
                "--com.adobe.testing.s3mock.http-port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    process.environment().put("COM_ADOBE_TESTING_S3MOCK_STORE_INITIAL_BUCKETS", BUCKET);
    var server = new S3Server(process.start(), port);
    await().atMost(PATIENCE).until(server::listens);
    return server;
  }

  S3Settings settings(String bucket) {
    return new S3Settings(bucket, "http://localhost:" + port, "ca-central-1", "key", "secret");
  }

  private boolean listens() {
    try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
