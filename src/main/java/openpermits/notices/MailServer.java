package openpermits.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Properties;
import openpermits.web.Route;
import openpermits.web.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// Hands mail to the SMTP server. Where none is configured mail waits in the outbox.
@Component
class MailServer {

  private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

  /// SMTP_HOST is not set.
  private static final class NoMailServer extends MessagingException {}

  private final JavaMailSender smtp;
  private final Site site;

  MailServer(JavaMailSender smtp, Site site) {
    this.smtp = smtp;
    this.site = site;
    if (!isConfigured()) {
      LOG.warn("No mail server: mail waits in the outbox until SMTP_HOST is set.");
    }
  }

  final boolean isConfigured() {
    return !(smtp instanceof JavaMailSenderImpl server)
        || (server.getHost() != null && !server.getHost().isBlank());
  }

  /// Returns once the server has taken it over.
  void send(Mail mail) throws MessagingException, UnsupportedEncodingException {
    if (!isConfigured()) {
      throw new NoMailServer();
    }
    smtp.send(message(mail));
  }

  private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
    var message = new MimeMessage(Session.getInstance(new Properties()));
    message.setFrom(
        new InternetAddress(site.contactEmail(), site.municipality().in(mail.locale()), "UTF-8"));
    message.setReplyTo(new InternetAddress[] {new InternetAddress(site.contactEmail(), true)});
    message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    message.setSubject(Printable.line(mail.subject()), "UTF-8");
    message.setSentDate(Date.from(mail.writtenAt()));
    message.setHeader("Message-ID", Printable.line(mail.messageId()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", mail.locale().toLanguageTag());
    if (mail.kind() == Notification.Kind.SWITCHABLE) {
      message.setHeader("List-Unsubscribe", "<" + profile(mail) + ">");
    }
    message.setContent(bodies(mail));
    return message;
  }

  private String profile(Mail mail) {
    return site.address() + Route.PROFILE_NOTIFICATIONS.in(mail.locale());
  }

  /// The richer body last, as mail programs expect.
  private static MimeMultipart bodies(Mail mail) throws MessagingException {
    return new MimeMultipart("alternative", body(mail.text(), "plain"), body(mail.html(), "html"));
  }

  private static MimeBodyPart body(String content, String kind) throws MessagingException {
    var body = new MimeBodyPart();
    body.setText(content, "UTF-8", kind);
    body.setDisposition(Part.INLINE);
    return body;
  }
}
