package openpermits.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A document to be printed or kept, made as a tagged PDF. It is a record beside its controller, as
/// a [Page] is, and its template begins with `web/print`.
public non-sealed interface Print extends Answer {

  /// The name of the PDF's file.
  String name();

  /// The language that it is written in; null for the page's own.
  default @Nullable Locale language() {
    return null;
  }

  /// Found as the template of a [Page] is.
  default String template() {
    return Page.template(getClass());
  }
}
