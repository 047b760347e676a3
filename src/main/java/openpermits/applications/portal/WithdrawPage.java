package openpermits.applications.portal;

import java.util.Map;
import openpermits.applications.Application;
import openpermits.applications.Consequences;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// The page on which a customer withdraws: what it would come to, and the comment.
///
/// @param errors what is wrong, by field
public record WithdrawPage(
    Application application,
    Consequences consequences,
    String comment,
    Map<String, String> errors,
    HttpStatus status)
    implements Page {

  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
