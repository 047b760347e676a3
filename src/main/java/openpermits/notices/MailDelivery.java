package openpermits.notices;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/// Sends one mail, and says when to try again when that failed. It never gives up: a decision has
/// to reach its reader. Logs and the outbox name a mail by its id when it fails, never its reader.
@Component
class MailDelivery {

  private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

  private final Mails mails;
  private final MailServer server;
  private final Clock clock;
  private final Duration first;
  private final Duration longest;

  MailDelivery(
      Mails mails,
      MailServer server,
      Clock clock,
      @Value("${openpermits.mail.retry-after}") Duration first,
      @Value("${openpermits.mail.retry-at-most}") Duration longest) {
    this.mails = mails;
    this.server = server;
    this.clock = clock;
    this.first = first;
    this.longest = longest;
  }

  /// Empty when the mail is sent, by now or before; how long to wait otherwise.
  Optional<Duration> deliver(UUID id) {
    return mails.waiting(id).flatMap(this::send);
  }

  /// Nothing comes between the server's answer and our note of it: a crash just there, and nowhere
  /// else, repeats the mail, with the same Message-ID.
  private Optional<Duration> send(Mail mail) {
    try {
      server.send(mail);
      mails.sent(mail.id(), clock.instant());
      return Optional.empty();
    } catch (MessagingException | UnsupportedEncodingException | MailException cause) {
      return Optional.of(failed(mail, cause));
    }
  }

  private Duration failed(Mail mail, Exception cause) {
    var words = DeliveryFailure.words(cause);
    var attempts = mails.failed(mail.id(), words);
    LOG.warn("Mail {} waits after attempt {}: {}", mail.id(), attempts, words);
    return wait(attempts);
  }

  /// Twice as long after each attempt, up to the longest.
  Duration wait(int attempts) {
    var wait = first.multipliedBy(1L << Math.min(attempts - 1, 20));
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
