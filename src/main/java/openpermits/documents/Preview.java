package openpermits.documents;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.kernel.Term;

/// What there is to see of a document, page by page.
///
/// @param pages how many the document has, as far as that is known: one until it is
/// @param most how many have pictures: the first ones
/// @param isDone whether no more pictures will come
/// @param made by the number of the page, from 1
public record Preview(int pages, int most, boolean isDone, Map<Integer, View> made) {

  /// What there is to see of a page.
  public sealed interface View {}

  /// A page with pictures.
  ///
  /// @param isWhole whether all that is on the page could be drawn
  public record Drawn(boolean isWhole, Image picture, Image thumbnail, int width, int height)
      implements View {}

  /// A picture, made by us.
  ///
  /// @param id the name of its content in the plan room
  public record Image(UUID id, String mediaType, long size) {}

  /// A page without pictures, for a reason.
  public enum NotDrawn implements View, Term {
    /// They are being made.
    COMING,
    /// It needs more memory or time than there is for one.
    TOO_HEAVY,
    UNREADABLE,
    /// It comes after the last that has any.
    BEYOND;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static NotDrawn of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String term() {
      return "documents.not-drawn." + key();
    }
  }

  public boolean has(int number) {
    return number >= 1 && number <= pages;
  }

  /// What there is to see of a page of the document, whether it was drawn or not.
  ///
  /// @param number from 1
  public View view(int number) {
    var view = made.get(number);
    if (view != null) {
      return view;
    }
    if (number > most) {
      return NotDrawn.BEYOND;
    }
    return isDone ? NotDrawn.UNREADABLE : NotDrawn.COMING;
  }
}
