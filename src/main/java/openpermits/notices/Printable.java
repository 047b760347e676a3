package openpermits.notices;

import java.util.regex.Pattern;

/// What somebody typed, without the characters that do something instead of being read: those that
/// begin a new header in a mail, end a database's text or reverse what follows.
final class Printable {

  private static final Pattern BREAKS = Pattern.compile("\\R");
  private static final Pattern UNREADABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{2028}\\x{2029}&&[^\\n\\u200d]]");

  private Printable() {}

  /// In one line.
  static String line(String typed) {
    return text(typed).replace('\n', ' ').strip();
  }

  /// In as many lines as it has.
  static String text(String typed) {
    return UNREADABLE.matcher(BREAKS.matcher(typed).replaceAll("\n")).replaceAll("");
  }
}
