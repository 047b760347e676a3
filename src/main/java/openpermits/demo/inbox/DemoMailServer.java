package openpermits.demo.inbox;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// The mail server of a demonstration that was given none: it speaks SMTP on a port of its own, to
/// this machine only, and delivers whatever it takes over to the [Inbox]. What cannot be stored is
/// not taken over, and its sender tries again.
@Component
@Profile("demo")
@ConditionalOnExpression("'${spring.mail.host:}' == ''")
class DemoMailServer extends JavaMailSenderImpl implements DisposableBean {

  private static final String LOOPBACK = "127.0.0.1";

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP))
          .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
  private final Inbox inbox;
  private final Clock clock;

  DemoMailServer(Inbox inbox, Clock clock) {
    this.inbox = inbox;
    this.clock = clock;
    server.start();
    var users = server.getUserManager();
    users.setMessageDeliveryHandler(
        (message, recipient) -> deliver(message, recipient.getEmail(), users));
    setHost(LOOPBACK);
    setPort(server.getSmtp().getPort());
    setDefaultEncoding("UTF-8");
  }

  private GreenMailUser deliver(MovingMessage message, String recipient, UserManager users)
      throws MessagingException, UserException {
    try {
      inbox.add(Envelope.open(message.getMessage(), recipient, clock.instant()));
    } catch (IOException cause) {
      throw new MessagingException("unreadable", cause);
    }
    return user(recipient, users);
  }

  private static GreenMailUser user(String recipient, UserManager users) throws UserException {
    var known = users.getUserByEmail(recipient);
    return known == null ? users.createUser(recipient, recipient, "") : known;
  }

  @Override
  public void destroy() {
    server.stop();
  }
}
