package openpermits.applications.office;

import java.util.List;
import java.util.Map;
import openpermits.applications.Consequences;
import openpermits.applications.Denial.Ground;
import openpermits.applications.WithdrawalDraft.Decision;
import openpermits.fees.Performed;
import openpermits.kernel.Availability;
import openpermits.kernel.Money;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The page on which an officer examines a request and chooses what to decide.
///
/// @param recalculated the refund as just worked out again; null unless that was asked for
/// @param errors what is wrong, by field
public record ReviewPage(
    ReviewHead head,
    Consequences consequences,
    List<Payer> payers,
    Availability approvability,
    ReviewForm form,
    @Nullable Money recalculated,
    Map<String, String> errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  public boolean chose(Decision decision) {
    return form.chose(decision);
  }

  public boolean isOf(Ground ground) {
    return form.isOf(ground);
  }

  /// What the City had performed when the request was received.
  public List<Performed> reached() {
    return Reached.in(consequences.worksheet());
  }

  public boolean nothingPaid() {
    return consequences.worksheet().nothingPaid();
  }
}
