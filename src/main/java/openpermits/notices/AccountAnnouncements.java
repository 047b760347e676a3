package openpermits.notices;

import openpermits.accounts.AccountEvent;
import openpermits.notices.Notification.Kind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells people what happens to their accounts. Nobody can decline such mails.
///
/// Heard within the transaction of the event, so that both are stored or neither is.
@Component
class AccountAnnouncements {

  private final AccountMails mails;
  private final Outbox outbox;

  AccountAnnouncements(AccountMails mails, Outbox outbox) {
    this.mails = mails;
    this.outbox = outbox;
  }

  @EventListener
  void on(AccountEvent event) {
    outbox.put(
        new Notification(
            event.kind().key() + ":" + event.id(),
            event.to(),
            mails.write(event),
            event.secret().isEmpty() ? Kind.ALWAYS_SENT : Kind.SECRET,
            event.at()));
  }
}
