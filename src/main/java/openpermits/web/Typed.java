package openpermits.web;

/// Text that somebody typed into a form: with line breaks as one character each, however the
/// browser sent them, and otherwise exactly as typed.
public record Typed(String text) {

  public static Typed of(String raw) {
    return new Typed(raw.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /// Whether nothing of it can be seen.
  public boolean isBlank() {
    return text.codePoints().allMatch(Typed::isInvisible);
  }

  /// As a browser counts: a character beyond the basic plane, such as an emoji, counts two.
  public int length() {
    return text.length();
  }

  /// Characters that no keyboard types and no database or letter holds: NUL and other controls,
  /// halves of characters.
  public boolean hasForbiddenCharacters() {
    return text.codePoints().anyMatch(Typed::isForbidden);
  }

  private static boolean isForbidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\t';
      case Character.SURROGATE -> true;
      default -> (character & 0xFFFE) == 0xFFFE;
    };
  }

  private static boolean isInvisible(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT
        || Character.getType(character) == Character.CONTROL
        || character == 0x2800
        || character == 0x3164
        || character == 0x115F
        || character == 0x1160
        || character == 0xFFA0;
  }
}
