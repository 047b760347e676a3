package openpermits.applications.office;

import java.util.List;
import java.util.Map;
import openpermits.applications.Effect;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.Ended;
import openpermits.applications.Withdrawal.Reopened;
import openpermits.fees.Performed;
import openpermits.fees.RefundOrder;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// What became of a request, for staff.
///
/// @param effects what the approval did, unless it was undone since
public record OutcomePage(
    ReviewHead head, Ended ended, List<Effect> effects, List<RefundOrder> refunds) implements Page {

  /// The approval, undone since or not; null when there was none.
  public @Nullable Approved decision() {
    return switch (ended) {
      case Approved approved -> approved;
      case Reopened reopened -> reopened.approved();
      default -> null;
    };
  }

  public String sentence() {
    return Outcome.sentence(ended);
  }

  public Map<String, Object> words() {
    return Outcome.words(ended);
  }

  /// What the City had performed when the request was received; empty when nothing was approved.
  public List<Performed> reached() {
    var approved = decision();
    return approved == null ? List.of() : Reached.in(approved.decision().worksheet());
  }
}
