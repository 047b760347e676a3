package openpermits.applications.portal;

import java.time.Instant;
import java.util.List;
import openpermits.applications.Drafts;
import openpermits.kernel.Bilingual;
import openpermits.web.Page;

/// The drafts that a customer has deleted and can put back.
///
/// @param days for how many days each can be
public record DeletedDraftsPage(List<Row> drafts, int days) implements Page {

  /// One of them.
  ///
  /// @param type its name
  /// @param until when it is deleted for ever
  public record Row(Drafts.Deleted draft, Bilingual type, Instant until) {}
}
