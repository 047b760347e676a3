package openpermits.applications.portal;

import java.time.Instant;
import java.util.List;
import openpermits.applications.Drafts;
import openpermits.kernel.Bilingual;
import openpermits.web.Page;
import openpermits.web.Route;
import org.jspecify.annotations.Nullable;

/// The drafts that were deleted and that the reader can put back.
///
/// @param days for how many days each can be
/// @param gone the one of which the reader has just asked for a page; null when none
/// @param list where the reader's other drafts are
public record DeletedDraftsPage(List<Row> drafts, int days, @Nullable Row gone, Route list)
    implements Page {

  /// One of them.
  ///
  /// @param type its name
  /// @param until when it is deleted for ever
  public record Row(Drafts.Deleted draft, Bilingual type, Instant until) {}
}
