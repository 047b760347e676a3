package openpermits.notices;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a mail says, once: its text and its HTML are both made from this, so that they have the
/// same words.
public record MailText(String subject, List<Paragraph> paragraphs) {

  public MailText {
    subject = Printable.line(subject);
    paragraphs = List.copyOf(paragraphs);
  }

  /// A paragraph; its line breaks are kept.
  ///
  /// @param link the address somewhere in the words that can be followed; null where there is none
  /// @param language what it is in, `fr-CA`; null when that is the mail's own
  public record Paragraph(String words, @Nullable String link, @Nullable String language) {

    Paragraph(String words, @Nullable String link) {
      this(words, link, null);
    }

    public Paragraph {
      words = Printable.text(words);
    }

    Paragraph in(Locale locale) {
      return new Paragraph(words, link, locale.toLanguageTag());
    }

    static Paragraph of(String words) {
      return new Paragraph(words, null);
    }

    /// What comes before the link: everything, where there is none.
    public List<String> before() {
      return lines(link == null ? words : words.substring(0, words.lastIndexOf(link)));
    }

    public List<String> after() {
      return lines(link == null ? "" : words.substring(words.lastIndexOf(link) + link.length()));
    }

    private static List<String> lines(String words) {
      return words.lines().toList();
    }
  }

  String plain() {
    return paragraphs.stream().map(Paragraph::words).collect(Collectors.joining("\n\n", "", "\n"));
  }
}
