package openpermits.accounts.portal;

import java.util.Map;
import openpermits.accounts.Account;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Who the municipality knows somebody as, and which language it writes to them in.
///
/// @param isSaved whether a change was just saved
/// @param isMoved whether the address was just changed
public record ProfilePage(
    Account account, DetailsForm form, Map<String, String> errors, boolean isSaved, boolean isMoved)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  /// Mails go to customers, who change what they are known by; staff work in the portal, and are
  /// who their municipality says.
  public boolean isCustomer() {
    return !account.role().isStaff();
  }
}
