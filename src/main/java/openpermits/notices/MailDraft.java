package openpermits.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openpermits.applications.Application;
import openpermits.notices.MailText.Paragraph;
import openpermits.web.Route;
import openpermits.web.Site;
import openpermits.web.Text;

/// A mail on its way: the sentences so far, and the words that any of them may name.
///
/// @param isLinked whether its reader can open what it leads to; what says no more than that is
///   left out otherwise
record MailDraft(
    Text text, Site site, Map<String, Object> words, List<Paragraph> paragraphs, boolean isLinked) {

  MailDraft(Text text, Site site, Map<String, Object> words) {
    this(text, site, words, new ArrayList<>(), true);
  }

  MailDraft withoutLinks() {
    return new MailDraft(text, site, words, paragraphs, false);
  }

  MailDraft with(String name, Object word) {
    words.put(name, word);
    return this;
  }

  String sentence(String key) {
    return text.say(key, words);
  }

  MailDraft say(String key) {
    return add(sentence(key));
  }

  /// Says what may have been said already.
  MailDraft sayOnce(String key) {
    return paragraphs.contains(Paragraph.of(sentence(key))) ? this : say(key);
  }

  MailDraft add(String sentence) {
    paragraphs.add(Paragraph.of(sentence));
    return this;
  }

  MailDraft link(String key, Route route, Object... identifiers) {
    if (!isLinked) {
      return this;
    }
    var link = site.address() + text.href(route, identifiers);
    paragraphs.add(new Paragraph(with("link", link).sentence(key), link));
    return this;
  }

  MailDraft view(Application application) {
    return link("mail.view", Route.APPLICATION_ACTIVITIES, application.file());
  }

  void foot(boolean switchable) {
    if (switchable) {
      link("mail.foot.choice", Route.PROFILE_NOTIFICATIONS);
    }
    say("mail.foot.formats");
    add(site.municipality().in(text.locale()));
  }
}
