package openpermits.notices;

import java.util.Locale;
import openpermits.web.Page;
import openpermits.web.Text;
import org.jspecify.annotations.Nullable;

/// A letter to be read on the screen.
///
/// @param back where the reader comes from
/// @param pdf the same letter to keep
/// @param language of the letter; for staff it may differ from that of the screen
/// @param other the same letter in the other language, for staff; null for the applicant, whose
///   screen is in the language of the letter
public record LetterPage(
    Letter letter, String back, String pdf, Locale language, @Nullable String other)
    implements Page {

  public boolean isForStaff() {
    return other != null;
  }

  /// The words of the letter, beside those of the screen.
  public Text words(Text screen) {
    return new Text(language, screen.messages());
  }
}
