package openpermits.notices;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import openpermits.accounts.AccountEvent;
import openpermits.accounts.AccountRules;
import openpermits.notices.MailText.Paragraph;
import openpermits.web.Languages;
import openpermits.web.Messages;
import openpermits.web.Route;
import openpermits.web.Site;
import openpermits.web.Text;
import org.springframework.stereotype.Component;

/// Writes the mails about accounts, in their reader's language. The first of all, which confirms an
/// address, is in both: whoever reads it may not be whoever asked for it.
@Component
class AccountMails {

  private final Messages messages;
  private final Site site;
  private final AccountRules rules;

  AccountMails(Messages messages, Site site, AccountRules rules) {
    this.messages = messages;
    this.site = site;
    this.rules = rules;
  }

  MailText write(AccountEvent event) {
    var language = Languages.of(event.to().language());
    return event.kind() == AccountEvent.Kind.ADDRESS_TO_CONFIRM
        ? inBoth(event, language, Languages.other(language))
        : in(event, language);
  }

  private MailText inBoth(AccountEvent event, Locale first, Locale second) {
    var one = in(event, first);
    var other = in(event, second);
    var follows = new Text(second, messages).say("mail.account.follows");
    return new MailText(
        one.subject() + " / " + other.subject(),
        Stream.of(
                one.paragraphs(),
                List.of(Paragraph.of(follows).in(second)),
                other.paragraphs().stream().map(paragraph -> paragraph.in(second)).toList())
            .flatMap(List::stream)
            .toList());
  }

  private MailText in(AccountEvent event, Locale language) {
    var text = new Text(language, messages);
    var key = "mail.account." + event.kind().key();
    var draft = new MailDraft(text, site, words(event, text)).say("mail.greeting");
    body(event, key, draft);
    draft.foot(false);
    return new MailText(draft.sentence(key + ".subject"), draft.paragraphs());
  }

  private static void body(AccountEvent event, String key, MailDraft draft) {
    switch (event.kind()) {
      case ADDRESS_TO_CONFIRM ->
          draft.link(key, Route.REGISTER_CONFIRM, event.secret()).say(key + ".not");
      case PASSWORD_FORGOTTEN ->
          draft.link(key, Route.PASSWORD_NEW, event.secret()).say(key + ".not");
      case NEW_ADDRESS_TO_CONFIRM ->
          draft.link(key, Route.PROFILE_ADDRESS_CONFIRM, event.secret()).say(key + ".not");
      case ADDRESS_TAKEN ->
          draft
              .say(key)
              .link(key + ".sign-in", Route.SIGN_IN)
              .link(key + ".reset", Route.PASSWORD_RESET)
              .say(key + ".not");
      case PASSWORD_CHANGED,
          SECOND_STEP_OFF,
          RECOVERY_CODES_RENEWED,
          RECOVERY_CODE_USED,
          PASSKEY_REMOVED,
          IDENTITY_UNLINKED ->
          draft.say(key).link("mail.account.not-you", Route.PASSWORD_RESET);
      case PASSKEY_ADDED, IDENTITY_LINKED ->
          draft.say(key).link(key + ".not", Route.PROFILE_SECURITY);
      case NEW_ADDRESS_ASKED, ADDRESS_CHANGED, SECOND_STEP_ON, ACCOUNT_CLOSED ->
          draft.say(key).say("mail.account.contact");
    }
  }

  private String validity(AccountEvent event, Text text) {
    return event.kind() == AccountEvent.Kind.PASSWORD_FORGOTTEN
        ? text.say("mail.account.minutes", "n", rules.resetWithin())
        : text.say("mail.account.hours", "n", rules.confirmWithin());
  }

  private Map<String, Object> words(AccountEvent event, Text text) {
    var words = new HashMap<String, Object>();
    words.put("firstName", event.to().givenName());
    words.put("date", event.at());
    words.put("time", text.time(event.at()));
    words.put("validity", validity(event, text));
    words.put("contact", site.contactEmail());
    words.put("phone", site.contactPhone());
    return words;
  }
}
