package openpermits.notices;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import openpermits.web.Languages;

/// A mail as it lies in the outbox: complete, so that what is sent tomorrow says what was true when
/// it was written.
///
/// @param eventKey what it is about: one event, one mail
/// @param messageId the `Message-ID` it has on every attempt, so that a server or a reader who gets
///   it twice can tell
/// @param language `en` or `fr`
/// @param kind whether the account can decline such mails, and whether they are forgotten once sent
record Mail(
    UUID id,
    String eventKey,
    String messageId,
    UUID account,
    String recipient,
    String language,
    String subject,
    String text,
    String html,
    Notification.Kind kind,
    Instant writtenAt) {

  Locale locale() {
    return Languages.of(language);
  }
}
