package openpermits.notices;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import openpermits.web.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where a mail is put in the transaction that causes it: no mail without a commit, and no commit
/// without its mail. It is sent afterwards, for as long as that takes.
@Component
class Outbox {

  private final Mails mails;
  private final Templates templates;
  private final ObjectProvider<SchedulerClient> scheduler;
  private final String host;

  Outbox(Mails mails, Templates templates, ObjectProvider<SchedulerClient> scheduler, Site site) {
    this.mails = mails;
    this.templates = templates;
    this.scheduler = scheduler;
    this.host = Objects.requireNonNullElse(URI.create(site.address()).getHost(), "localhost");
  }

  /// Writes one mail about an event; a second about the same event is not written.
  @Transactional(propagation = Propagation.MANDATORY)
  public void put(Notification notification) {
    var mail = mail(notification);
    if (mails.add(mail)) {
      scheduler.ifAvailable(client ->
          client.schedule(
              MailTasks.SEND.instance(mail.id().toString()).scheduledTo(mail.writtenAt()),
              SchedulerClient.ScheduleOptions.WHEN_EXISTS_DO_NOTHING));
    }
  }

  private Mail mail(Notification notification) {
    var to = notification.to();
    return new Mail(
        UUID.randomUUID(),
        notification.eventKey(),
        "<" + notification.eventKey().replace(':', '.') + "@" + host + ">",
        to.account(),
        to.email(),
        to.language(),
        notification.text().subject(),
        notification.text().plain(),
        templates.html(notification.text(), to.language()),
        notification.kind(),
        notification.at());
  }
}
