package openpermits.web;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A page on which no line ends inside `CON-2024-000409` or `2014-220`: browsers think that they
/// may go on to the next line after each of its hyphens. In text only, never in an attribute; a
/// number that stands alone is left to its own element.
class UnbrokenNumbers extends OwaspHtmlTemplateOutput {

  /// Not a part of something longer, such as an address of a mail; in the address of a page it is
  /// whole.
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w@.-])[A-Z0-9]+(?:-[0-9]+)+(?![\\w@-])");

  /// Elements whose text is no markup.
  private static final Set<String> PLAIN = Set.of("title", "option", "textarea", "script", "style");

  private boolean isMarkup;

  UnbrokenNumbers(TemplateOutput page) {
    super(page);
  }

  @Override
  public void setContext(@Nullable String tag, @Nullable String attribute) {
    super.setContext(tag, attribute);
    isMarkup = attribute == null && tag != null && !PLAIN.contains(tag);
  }

  @Override
  public void writeUserContent(@Nullable String words) {
    if (words == null || !isMarkup || NUMBER.matcher(words).matches()) {
      super.writeUserContent(words);
    } else {
      writeUnbroken(words);
    }
  }

  private void writeUnbroken(String words) {
    int written = 0;
    for (var number : NUMBER.matcher(words).results().toList()) {
      super.writeUserContent(words.substring(written, number.start()));
      writeContent("<span class=\"op-nowrap\">" + number.group() + "</span>");
      written = number.end();
    }
    super.writeUserContent(words.substring(written));
  }
}
