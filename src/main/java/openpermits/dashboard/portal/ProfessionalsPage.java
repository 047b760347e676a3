package openpermits.dashboard.portal;

import java.util.List;
import java.util.Set;
import openpermits.businesses.Membership;
import openpermits.web.Page;

/// The businesses that an account acts for.
///
/// @param notice which success sentence to open with; empty for none
public record ProfessionalsPage(List<Membership> memberships, int actions, String notice)
    implements Page {

  private static final Set<String> NEWS = Set.of("left");

  public boolean hasNews() {
    return NEWS.contains(notice);
  }
}
