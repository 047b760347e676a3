package openpermits.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;
import openpermits.kernel.Reason;
import openpermits.kernel.Term;

/// Everything a page, a mail or a letter says, in the reader's language. Every template has one as
/// `text`; jte makes what it prints harmless.
public record Text(Locale locale, Messages messages, Formats formats) {

  public Text(Locale locale, Messages messages) {
    this(locale, messages, Formats.in(locale, messages.here()));
  }

  /// The sentence called `key`.
  ///
  /// @param words names and values by turns: `say("app.history.by", "actor", name)`
  public String say(String key, Object... words) {
    if (words.length == 0) {
      return messages.say(locale, key, Map.of());
    }
    var named = new HashMap<String, Object>();
    for (int i = 0; i < words.length; i += 2) {
      named.put((String) words[i], word(words[i + 1]));
    }
    return messages.say(locale, key, named);
  }

  public String say(String key, Map<String, Object> words) {
    var named = new HashMap<String, Object>();
    words.forEach((name, value) -> named.put(name, word(value)));
    return messages.say(locale, key, named);
  }

  public String say(Term term) {
    return say(term.term());
  }

  /// The sentence read out with a greyed control.
  public String brief(Reason reason) {
    return say(reason.key() + ".short", reason.words());
  }

  /// The sentence behind the question mark, with the way forward.
  public String explain(Reason reason) {
    return say(reason.key() + ".long", reason.words());
  }

  public String in(Bilingual words) {
    return words.in(locale);
  }

  public boolean isFrench() {
    return locale.getLanguage().equals("fr");
  }

  public String money(Money amount) {
    return formats.money(amount);
  }

  public String percent(int share) {
    return formats.percent(share);
  }

  public String date(Instant at) {
    return formats.date(formats.day(at));
  }

  public String date(LocalDate day) {
    return formats.date(day);
  }

  public String longDate(Instant at) {
    return formats.longDate(formats.day(at));
  }

  public String longDate(LocalDate day) {
    return formats.longDate(day);
  }

  public String time(Instant at) {
    return formats.time(at);
  }

  public String dateTime(Instant at) {
    return formats.date(formats.day(at)) + ", " + formats.time(at);
  }

  /// The `href` of an address in this text's language.
  public String href(Route route, Object... identifiers) {
    return route.in(locale, identifiers);
  }

  private Object word(Object value) {
    return switch (value) {
      case Term term -> say(term);
      case Bilingual words -> in(words);
      case Money amount -> money(amount);
      case BigDecimal number -> formats.number(number);
      case Instant at -> formats.longDate(formats.day(at));
      case LocalDate day -> formats.longDate(day);
      case List<?> several ->
          several.stream().map(this::word).map(Object::toString).collect(Collectors.joining(", "));
      default -> value;
    };
  }
}
