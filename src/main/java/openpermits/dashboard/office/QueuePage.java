package openpermits.dashboard.office;

import java.util.List;
import java.util.Map;
import openpermits.accounts.Account;
import openpermits.applications.Application;
import openpermits.applications.OpenWithdrawals.Filter;
import openpermits.catalogue.ApplicationType;
import openpermits.fees.RefundOrders.Outstanding;
import openpermits.web.Page;

/// Staff's queue, one section of it.
///
/// @param counts how many wait in a section, where that is counted
public record QueuePage(QueueTab tab, Map<QueueTab, Integer> counts, Content content)
    implements Page {

  /// What a section holds.
  public sealed interface Content {}

  /// Requests, the nearest deadline first.
  ///
  /// @param isFiltered whether there is a filter to reset
  public record Requests(
      List<QueueRow> rows,
      Filter filter,
      boolean isFiltered,
      List<ApplicationType> types,
      List<Account> staff)
      implements Content {}

  /// Files that are not over, the latest activity first.
  ///
  /// @param next where the next page begins, as in an address; empty on the last
  public record Files(List<Application> rows, String words, String next, boolean isFirst)
      implements Content {}

  /// Money that waits: for a second person, or to be paid.
  public record Refunds(List<QueueRow> proposals, List<Outstanding> orders) implements Content {}
}
