package openpermits.documents;

import java.text.Normalizer;

/// What a document is called: the sender's own words, accents, spaces, quotes and right-to-left
/// marks included. It is shown and handed back, and never names anything on our disk.
final class FileName {

  private static final int LONGEST = 255;
  private static final int LONGEST_ENDING = 16;

  private FileName() {}

  /// Without the folders before it, the characters that nobody sees and a machine might obey, and
  /// what is beyond 255 characters before its ending. Composed (NFC), so that an accent is the same
  /// wherever it was typed.
  static String of(String sent) {
    var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    var plain = Normalizer.normalize(withoutControls(last), Normalizer.Form.NFC);
    return plain.isBlank() || plain.matches("\\.+") ? "document" : shortened(plain);
  }

  /// Half a character pair is none either.
  private static String withoutControls(String text) {
    return text.codePoints()
        .filter(it -> !Character.isISOControl(it) && !isHalf(it))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    var dot = name.lastIndexOf('.');
    var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    var room = LONGEST - ending.length();
    var cut = Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
    return name.substring(0, cut) + ending;
  }
}
