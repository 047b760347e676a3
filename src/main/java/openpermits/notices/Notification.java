package openpermits.notices;

import java.time.Instant;
import openpermits.accounts.Addressee;

/// A mail to be written.
///
/// @param eventKey what it is about; a second mail with the same key is not written
/// @param kind whether the account can decline such mails, and whether they are forgotten once sent
record Notification(String eventKey, Addressee to, MailText text, Kind kind, Instant at) {

  /// What becomes of a mail.
  enum Kind {
    /// The account can decline such mails.
    SWITCHABLE,
    ALWAYS_SENT,
    /// Always sent; it holds a secret link, so that its words are kept only until then.
    SECRET
  }
}
