package openpermits.journeys;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// A mail server that outlives the portal and counts every copy of a mail that it takes over.
final class Letterbox implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  static {
    // It would tell at length about each connection that a killed portal leaves behind.
    LoggingSystem.get(Letterbox.class.getClassLoader())
        .setLogLevel("com.icegreen.greenmail", LogLevel.OFF);
  }

  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final int port;
  private GreenMail server;
  private volatile Consumer<String> witness = _ -> {};

  Letterbox(int port) {
    this.port = port;
    this.server = open();
  }

  int port() {
    return port;
  }

  /// Called with the Message-ID of each mail once it is taken over, and before its sender is told.
  void onTaken(Consumer<String> seen) {
    witness = seen;
  }

  /// How often a mail was taken over.
  int copies(String messageId) {
    return Collections.frequency(taken, messageId);
  }

  /// Nobody answers any more.
  @Override
  public void close() {
    server.stop();
  }

  void reopen() {
    server = open();
  }

  private GreenMail open() {
    var opened =
        new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    opened.start();
    opened
        .getUserManager()
        .setMessageDeliveryHandler((mail, reader) -> take(mail, reader.getEmail(), opened));
    return opened;
  }

  private GreenMailUser take(MovingMessage mail, String reader, GreenMail at)
      throws MessagingException, UserException {
    var id = mail.getMessage().getMessageID();
    taken.add(id);
    witness.accept(id);
    return user(reader, at);
  }

  private static synchronized GreenMailUser user(String reader, GreenMail at) throws UserException {
    var known = at.getUserManager().getUserByEmail(reader);
    return known == null ? at.getUserManager().createUser(reader, reader, "") : known;
  }
}
