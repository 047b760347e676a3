package openpermits.dashboard.office;

import java.util.List;
import java.util.Map;
import openpermits.accounts.Account;
import openpermits.applications.Application;
import openpermits.catalogue.ApplicationType;
import openpermits.fees.RefundOrders.Outstanding;
import openpermits.web.Page;

/// Staff's queue, one section of it.
///
/// @param counts how many wait in a section, where that is counted
/// @param notice what was just done, said only if it is still true
public record QueuePage(
    QueueQuery query, Map<QueueTab, Integer> counts, Content content, QueueNotice notice)
    implements Page {

  public QueueTab tab() {
    return query.tab();
  }

  /// How many the reader looks after.
  public int mine() {
    return counts.getOrDefault(QueueTab.MINE, 0);
  }

  /// Whether to say that the chosen requests are the reader's now.
  public boolean assigned() {
    return notice == QueueNotice.ASSIGNED && mine() > 0;
  }

  /// Whether nothing was chosen that could be assigned.
  public boolean nothingChosen() {
    return notice == QueueNotice.NOTHING_CHOSEN && content instanceof Requests it && it.canAssign();
  }

  /// What a section holds.
  public sealed interface Content {}

  /// Requests, the nearest deadline first unless asked otherwise.
  ///
  /// @param total how many there are on all pages
  /// @param decideWithin the service target, in business days
  /// @param isFiltered whether there is a filter to reset
  public record Requests(
      Slice<QueueRow> page,
      int total,
      int decideWithin,
      boolean isFiltered,
      List<ApplicationType> types,
      List<Account> staff)
      implements Content {

    /// Whether there is one that the reader does not look after yet.
    public boolean canAssign() {
      return page.rows().stream().anyMatch(row -> !row.isMine());
    }
  }

  /// Files that are not over, the latest activity first.
  public record Files(Slice<Application> page) implements Content {}

  /// Money that waits: for a second person, or to be paid.
  public record Refunds(Slice<QueueRow> proposals, Slice<Outstanding> orders) implements Content {}
}
