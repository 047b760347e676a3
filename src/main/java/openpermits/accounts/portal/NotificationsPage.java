package openpermits.accounts.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import openpermits.accounts.Account;
import openpermits.accounts.Notice;
import openpermits.web.Page;

/// Which mails somebody wants.
///
/// @param wanted what the form shows as ticked
/// @param isSaved whether choices were just saved
public record NotificationsPage(Account account, Set<Notice> wanted, boolean isSaved)
    implements Page {

  public List<Notice.Group> groups() {
    return List.of(Notice.Group.values());
  }

  public List<Notice> notices(Notice.Group group) {
    return Arrays.stream(Notice.values()).filter(notice -> notice.group() == group).toList();
  }
}
