package openpermits.intake.portal;

import java.time.LocalDate;
import java.util.List;
import openpermits.applications.AdditionalParty;
import openpermits.applications.Application;
import openpermits.applications.OwnerAuthorization;
import openpermits.fees.FeeEstimate;
import openpermits.intake.FilledForm;
import openpermits.intake.NotComplete;
import openpermits.intake.Stage;
import openpermits.kernel.Reason;
import openpermits.web.Page;

/// Everything that was answered, before it is submitted.
///
/// @param parties who else may do something to the file
/// @param authorizations what the owner was asked to sign
/// @param estimate what it would cost if it were submitted now
/// @param deletedOn when the draft is deleted if nobody touches it
public record CheckPage(
    Application application,
    FilledForm form,
    List<AdditionalParty> parties,
    List<OwnerAuthorization> authorizations,
    FeeEstimate estimate,
    LocalDate deletedOn)
    implements Page {

  /// Whether the answers call for the owner's authorization.
  public boolean needsAuthorization() {
    return form.documents().stream()
        .anyMatch(document -> document.key().equals(OwnerAuthorization.KIND));
  }

  /// The steps that something is missing at.
  public List<Stage> incomplete() {
    return Stage.FIRST.stream()
        .filter(stage -> form.state(stage) != Stage.State.COMPLETED)
        .toList();
  }

  /// Why it cannot be submitted yet.
  public Reason obstacle() {
    return new NotComplete();
  }
}
