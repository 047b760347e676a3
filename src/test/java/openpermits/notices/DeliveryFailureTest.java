package openpermits.notices;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.MessagingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class DeliveryFailureTest {

  private static final String READER = "ana@example.ca";

  @Test
  void saysTheServersCodeAndNotWhomItRefused() throws Exception {
    assertThat(refusedWith("550 5.1.1 <%s>: nobody is called so"))
        .isEqualTo("550 5.1.1 SMTPAddressFailedException");
    assertThat(refusedWith("452 %s has too much mail")).isEqualTo("452 SMTPAddressFailedException");
  }

  @Test
  void saysWhatKindOfFailureItIsWithoutAServer() throws Exception {
    assertThat(DeliveryFailure.words(sending(closedPort()))).isEqualTo("ConnectException");
  }

  @Test
  void quotesNobody() {
    assertThat(DeliveryFailure.words(new MessagingException("No way to reach " + READER)))
        .isEqualTo("MessagingException");
  }

  private static String refusedWith(String answer) throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.startVirtualThread(() -> talk(server, answer.formatted(READER)));
      var failure = sending(server.getLocalPort());
      assertThat(failure).hasStackTraceContaining(READER);
      return DeliveryFailure.words(failure);
    }
  }

  private static MailException sending(int port) {
    var smtp = new JavaMailSenderImpl();
    smtp.setHost("127.0.0.1");
    smtp.setPort(port);
    var mail = new SimpleMailMessage();
    mail.setFrom("city@example.ca");
    mail.setTo(READER);
    return catchThrowableOfType(MailException.class, () -> smtp.send(mail));
  }

  private static int closedPort() throws IOException {
    try (var server = new ServerSocket(0)) {
      return server.getLocalPort();
    }
  }

  /// Says yes to everything but the reader.
  private static void talk(ServerSocket server, String refusal) {
    try (var client = server.accept()) {
      say(client, "220 hello");
      var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        say(client, line.startsWith("RCPT") ? refusal : "250 well");
      }
    } catch (IOException gone) {
      // The test goes on without it.
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
  }
}
