package openpermits.applications.portal;

import java.util.List;
import java.util.Optional;
import openpermits.applications.Application;
import openpermits.applications.History;
import openpermits.applications.Withdrawal.InformationRequested;
import openpermits.applications.Withdrawal.Open;
import openpermits.catalogue.Status;
import openpermits.fees.Invoice;
import openpermits.kernel.Availability;
import openpermits.kernel.FileNumber;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// The Activities tab of a file.
///
/// @param mayApply whether the reader may fill in and delete a draft of it
/// @param chain what it was begun from, and what was begun from it
/// @param tasks what else there is to do, as other modules say
/// @param banner which success sentence to open with; null for none
/// @param decision what became of the latest request, when it was decided
public record ActivitiesPage(
    Application application,
    boolean mayApply,
    Availability withdrawability,
    Chain chain,
    List<Invoice> owed,
    List<OpenTasks.Task> tasks,
    List<History.Entry> history,
    @Nullable Banner banner,
    @Nullable DecisionPanel decision)
    implements Page {

  /// What the page opens with.
  ///
  /// @param confirmation where a confirmation was sent, masked; empty when the account declined it
  public record Banner(String sentence, String confirmation) {}

  /// The applications of which one was begun from another, as far as the reader may see them.
  ///
  /// @param mayRestart whether the reader may begin one from this file
  /// @param before what this one was begun from; null for most
  /// @param after those that were begun from this one
  public record Chain(boolean mayRestart, @Nullable FileNumber before, List<FileNumber> after) {

    public boolean isEmpty() {
      return !mayRestart && before == null && after.isEmpty();
    }
  }

  public Optional<Open> pending() {
    return application.withdrawal() instanceof Open open ? Optional.of(open) : Optional.empty();
  }

  /// What staff asked, waiting for an answer.
  public Optional<InformationRequested> question() {
    return application.withdrawal().unanswered();
  }

  /// Whether it is a draft that the reader may go on with.
  public boolean isDraft() {
    return mayApply && application.status() == Status.DRAFT;
  }

  /// Fees are not asked for while a withdrawal is under review.
  public boolean asksForPayment() {
    return pending().isEmpty() && !owed.isEmpty();
  }

  public boolean hasNothingToDo() {
    return !asksForPayment() && question().isEmpty() && tasks.isEmpty() && !isDraft();
  }
}
