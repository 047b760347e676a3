package openpermits.intake.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import openpermits.applications.Application;
import openpermits.fees.FeeEstimate;
import openpermits.intake.Declaration;
import openpermits.intake.FilledForm;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// The declaration, and the button that submits.
///
/// @param sent what its fields show
/// @param errors what is wrong, by field
/// @param estimate what is billed by submitting now
/// @param deletedOn when the draft is deleted if nobody touches it
public record SubmitPage(
    Application application,
    FilledForm form,
    SignedForm sent,
    Map<String, String> errors,
    Instant today,
    FeeEstimate estimate,
    LocalDate deletedOn,
    HttpStatus status)
    implements Page {

  /// The message with the words that are declared.
  public String declaration() {
    return "declaration." + Declaration.CURRENT;
  }
}
