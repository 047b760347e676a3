package openpermits.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import openpermits.documents.Document.VirusCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// ClamAV's daemon, asked by its own protocol: the content in pieces, each after its length, then
/// one sentence back. The daemon takes no more than its `StreamMaxLength`; what is larger stays
/// unchecked.
final class ClamAv implements VirusScanner {

  private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(US_ASCII);
  private static final int CONNECT_MILLIS = 3_000;
  private static final int ANSWER_MILLIS = 120_000;
  private static final int LONGEST_ANSWER = 4_096;
  private static final int PIECE = 64 * 1024;

  private final InetSocketAddress daemon;

  ClamAv(InetSocketAddress daemon) {
    this.daemon = daemon;
  }

  @Override
  public VirusCheck scan(InputStream content) {
    try {
      return verdict(ask(content));
    } catch (IOException cause) {
      LOG.warn("A document was not looked through for viruses: {}", cause.toString());
      return VirusCheck.UNCHECKED;
    }
  }

  private static VirusCheck verdict(String answer) throws IOException {
    if (answer.endsWith(" FOUND")) {
      return VirusCheck.INFECTED;
    }
    if (!answer.endsWith(" OK")) {
      throw new IOException(answer);
    }
    return VirusCheck.CLEAN;
  }

  private String ask(InputStream content) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(daemon.getHostString(), daemon.getPort()), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      send(content, socket);
      return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII)
          .strip()
          .replace("\0", "");
    }
  }

  /// A daemon that has heard enough says so and listens no more: its answer is what counts.
  private static void send(InputStream bytes, Socket socket) {
    try {
      var out = new DataOutputStream(socket.getOutputStream());
      out.write(COMMAND);
      var piece = new byte[PIECE];
      for (int length = bytes.read(piece); length > 0; length = bytes.read(piece)) {
        out.writeInt(length);
        out.write(piece, 0, length);
      }
      out.writeInt(0);
      out.flush();
    } catch (IOException closed) {
      LOG.debug("The scanner stopped listening", closed);
    }
  }
}
