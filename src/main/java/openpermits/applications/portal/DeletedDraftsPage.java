package openpermits.applications.portal;

import java.time.Instant;
import java.util.List;
import openpermits.applications.Drafts;
import openpermits.kernel.Bilingual;
import openpermits.web.Page;
import openpermits.web.Route;

/// The drafts that a customer has deleted and can put back.
///
/// @param days for how many days each can be
/// @param wasGone whether the reader comes from a page of one of them
/// @param list where the reader's other drafts are
public record DeletedDraftsPage(List<Row> drafts, int days, boolean wasGone, Route list)
    implements Page {

  /// One of them.
  ///
  /// @param type its name
  /// @param until when it is deleted for ever
  public record Row(Drafts.Deleted draft, Bilingual type, Instant until) {}
}
