package openpermits.dashboard.office;

import java.util.List;
import openpermits.applications.AdditionalParty;
import openpermits.applications.Application;
import openpermits.applications.History;
import openpermits.applications.OwnerAuthorization;
import openpermits.applications.Withdrawal;
import openpermits.applications.Withdrawal.Ended;
import openpermits.applications.Withdrawal.Open;
import openpermits.applications.Withdrawal.Request;
import openpermits.documents.Document;
import openpermits.documents.DocumentKinds;
import openpermits.fees.Invoice;
import openpermits.fees.Payment;
import openpermits.inspections.Inspection;
import openpermits.intake.FilledForm;
import openpermits.kernel.Availability;
import openpermits.kernel.FileNumber;
import openpermits.places.portal.PlaceMap;
import openpermits.reviews.Review;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// The whole of a file, for staff.
///
/// @param before the file that it was begun from; null for most
/// @param after the files that were begun from it
/// @param form what was answered; null for a file that came to be otherwise than by applying here
/// @param onPaper null for a file whose applicant acts here
/// @param reopenability whether the reader may reopen it; null when the question does not arise
/// @param banner the sentence of what was just done; null for none
public record StaffFilePage(
    Application application,
    @Nullable FileNumber before,
    List<FileNumber> after,
    @Nullable FilledForm form,
    PlaceMap map,
    List<AdditionalParty> parties,
    List<OwnerAuthorization> authorizations,
    List<Review> reviews,
    List<Inspection> inspections,
    List<Document> documents,
    List<Invoice> invoices,
    List<Payment> payments,
    List<History.Entry> history,
    @Nullable OnPaper onPaper,
    Availability issuability,
    @Nullable Availability reopenability,
    @Nullable String banner)
    implements Page {

  /// What the reader can do for an applicant whose application came on paper.
  ///
  /// @param withdrawability whether a request to withdraw can be entered
  public record OnPaper(
      Availability withdrawability,
      boolean mayTakeBack,
      boolean mayAnswer,
      boolean maySendDocuments) {}

  @Override
  public List<String> mapServers() {
    return map.servers();
  }

  /// The latest request to withdraw; null when there never was one.
  public @Nullable Request request() {
    return switch (application.withdrawal()) {
      case Open open -> open.request();
      case Ended ended -> ended.request();
      case Withdrawal.NotRequested _ -> null;
    };
  }

  public DocumentKinds kinds() {
    return new DocumentKinds(application.type());
  }

  public boolean isOpen() {
    return application.withdrawal() instanceof Open;
  }
}
