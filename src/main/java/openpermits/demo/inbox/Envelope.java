package openpermits.demo.inbox;

import static java.util.Objects.requireNonNullElse;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.stream.Collectors;

/// Opens a mail as SMTP brought it.
final class Envelope {

  private Envelope() {}

  static ReceivedMail open(MimeMessage message, String recipient, Instant now)
      throws MessagingException, IOException {
    return new ReceivedMail(
        0,
        requireNonNullElse(message.getMessageID(), recipient + now),
        recipient,
        sender(message),
        kept(requireNonNullElse(message.getSubject(), "")),
        requireNonNullElse(message.getSentDate(), Date.from(now)).toInstant(),
        kept(headers(message)),
        kept(body(message, "text/plain")),
        kept(body(message, "text/html")));
  }

  private static String sender(MimeMessage message) throws MessagingException {
    var from = message.getFrom();
    return from == null || from.length == 0
        ? ""
        : kept(from[0] instanceof InternetAddress it ? it.toUnicodeString() : from[0].toString());
  }

  private static String headers(MimeMessage message) throws MessagingException {
    return Collections.list(message.getAllHeaders()).stream()
        .map(Envelope::header)
        .collect(Collectors.joining("\n"));
  }

  private static String header(Header header) {
    return header.getName() + ": " + MimeUtility.unfold(header.getValue());
  }

  private static String body(Part part, String type) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        var body = body(parts.getBodyPart(i), type);
        if (!body.isEmpty()) {
          return body;
        }
      }
      return "";
    }
    return part.isMimeType(type) ? part.getContent().toString() : "";
  }

  /// A database keeps any text but this one character.
  private static String kept(String text) {
    return text.replace("\0", "").replace("\r\n", "\n");
  }
}
