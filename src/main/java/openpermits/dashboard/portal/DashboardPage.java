package openpermits.dashboard.portal;

import java.util.List;
import openpermits.dashboard.CustomerFiles.Counts;
import openpermits.dashboard.CustomerFiles.Found;
import openpermits.dashboard.FileFilter;
import openpermits.dashboard.ListPage;
import openpermits.web.Page;
import openpermits.web.Route;

/// A tab of the dashboard that lists files.
///
/// @param tab `actions` or `applications`
/// @param deleted how many drafts can be put back
/// @param notice which success sentence to open with; empty for none
public record DashboardPage(
    String tab,
    List<FileFilter> filters,
    FileFilter filter,
    ListPage list,
    Found found,
    Counts counts,
    int deleted,
    String notice)
    implements Page {

  public Route route() {
    return isActions() ? Route.DASHBOARD_ACTIONS : Route.DASHBOARD_APPLICATIONS;
  }

  public boolean isActions() {
    return tab.equals("actions");
  }

  /// Files that only the filter's time hides: people would think them lost.
  public int older() {
    return filter == FileFilter.LAST_6_MONTHS || filter == FileFilter.LAST_12_MONTHS
        ? counts.total() - counts.shown()
        : 0;
  }
}
