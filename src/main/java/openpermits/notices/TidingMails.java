package openpermits.notices;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import openpermits.accounts.Addressees;
import openpermits.accounts.Tiding;
import openpermits.notices.MailText.Paragraph;
import openpermits.notices.Notification.Kind;
import openpermits.web.Languages;
import openpermits.web.Messages;
import openpermits.web.Site;
import openpermits.web.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes to people about businesses, files that are shared and owners' authorizations: in their
/// language, or in both where nobody knows it.
///
/// Heard within the transaction of what happened, so that both are stored or neither is.
@Component
class TidingMails {

  private final Messages messages;
  private final Site site;
  private final Outbox outbox;

  TidingMails(Messages messages, Site site, Outbox outbox) {
    this.messages = messages;
    this.site = site;
    this.outbox = outbox;
  }

  @EventListener
  void on(Tiding tiding) {
    outbox.put(
        new Notification(
            tiding.kind() + ":" + tiding.id(),
            tiding.to(),
            write(tiding),
            tiding.isSecret() ? Kind.SECRET : Kind.ALWAYS_SENT,
            tiding.at()));
  }

  private MailText write(Tiding tiding) {
    var language = Languages.of(tiding.to().language());
    var mail = in(tiding, language);
    return Addressees.areUnknown(tiding.to())
        ? both(mail, in(tiding, Languages.other(language)), Languages.other(language))
        : mail;
  }

  private MailText both(MailText one, MailText other, Locale second) {
    var follows = Paragraph.of(new Text(second, messages).say("mail.account.follows")).in(second);
    return new MailText(
        one.subject() + " / " + other.subject(),
        Stream.of(
                one.paragraphs(),
                List.of(follows),
                other.paragraphs().stream().map(paragraph -> paragraph.in(second)).toList())
            .flatMap(List::stream)
            .toList());
  }

  private MailText in(Tiding tiding, Locale language) {
    var words = new HashMap<>(tiding.words());
    words.put("firstName", tiding.to().givenName());
    words.put("contact", site.contactEmail());
    words.put("phone", site.contactPhone());
    var draft = new MailDraft(new Text(language, messages), site, words).say("mail.greeting");
    body(tiding, "mail." + tiding.kind(), draft);
    draft.foot(false);
    return new MailText(draft.sentence("mail." + tiding.kind() + ".subject"), draft.paragraphs());
  }

  private static void body(Tiding tiding, String key, MailDraft draft) {
    var route = tiding.route();
    if (route == null) {
      draft.say(key);
    } else {
      draft.link(key, route, tiding.place()).say(key + ".not");
    }
  }
}
