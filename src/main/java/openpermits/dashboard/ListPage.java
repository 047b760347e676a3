package openpermits.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Which part of a sorted list is asked for. Pages go by key, never by offset: a file that moves
/// between two pages is not missed and costs nothing to skip.
///
/// @param after the last row of the page before; empty for the first page
/// @param before the first row of the page after; empty unless going back
public record ListPage(
    FileSort sort, boolean descending, Optional<Cursor> after, Optional<Cursor> before) {

  public static final int ROWS = 25;

  /// A place in a sorted list.
  public record Cursor(String key, String file) {

    public String text() {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString((key + "\n" + file).getBytes(StandardCharsets.UTF_8));
    }

    /// Empty for what was not made by [#text].
    static Optional<Cursor> of(String text) {
      try {
        var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        var line = parts.indexOf('\n');
        return line < 0
            ? Optional.empty()
            : Optional.of(new Cursor(parts.substring(0, line), parts.substring(line + 1)));
      } catch (IllegalArgumentException guessed) {
        return Optional.empty();
      }
    }
  }

  public static ListPage of(String sort, String after, String before) {
    return new ListPage(
        FileSort.of(sort),
        sort.isEmpty() || sort.startsWith("-"),
        Cursor.of(after),
        Cursor.of(before));
  }

  /// As in an address.
  public String sortWord() {
    return (descending ? "-" : "") + sort.word();
  }

  boolean goesBack() {
    return before.isPresent();
  }
}
