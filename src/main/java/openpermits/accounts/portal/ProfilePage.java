package openpermits.accounts.portal;

import openpermits.accounts.Account;
import openpermits.web.Page;

/// Who the municipality knows somebody as, and which language it writes to them in.
///
/// @param language what the form shows as chosen: `en` or `fr`
/// @param isSaved whether a choice was just saved
public record ProfilePage(Account account, String language, boolean isSaved) implements Page {

  /// Mails go to customers; staff work in the portal.
  public boolean hasMail() {
    return !account.role().isStaff();
  }
}
