package openpermits.notices;

import java.time.Instant;
import openpermits.accounts.Account;

/// A mail to be written.
///
/// @param eventKey what it is about; a second mail with the same key is not written
/// @param switchable whether the account can decline such mails
record Notification(String eventKey, Account to, MailText text, boolean switchable, Instant at) {}
