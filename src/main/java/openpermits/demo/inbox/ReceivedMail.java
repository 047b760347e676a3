package openpermits.demo.inbox;

import java.time.Instant;

/// A mail as it arrived.
///
/// @param id its number in the inbox; 0 until it is stored
/// @param headers as they were sent, one a line
public record ReceivedMail(
    long id,
    String messageId,
    String recipient,
    String sender,
    String subject,
    Instant sentAt,
    String headers,
    String text,
    String html) {}
