package openpermits.catalogue;

import java.util.List;
import java.util.Locale;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Term;
import org.jspecify.annotations.Nullable;

/// A document that an application comes with, where its conditions hold (none: always).
///
/// @param note what it must show, or where to get it
/// @param due by when; it says whether an application may be submitted without it
public record RequiredDocument(
    String key, Bilingual name, @Nullable Bilingual note, Due due, List<Condition> when) {

  /// By when a document has to be there.
  public enum Due implements Term {
    /// The application cannot be submitted without it.
    AT_SUBMISSION,
    /// Required, but others issue it, and it may follow after the application.
    LATER,
    /// Never held against anybody.
    OPTIONAL;

    @Override
    public String term() {
      return "documents.due." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
