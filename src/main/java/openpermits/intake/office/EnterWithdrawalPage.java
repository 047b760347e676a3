package openpermits.intake.office;

import java.util.Map;
import openpermits.applications.Application;
import openpermits.intake.Fields;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// The form to enter a request to withdraw that came on paper.
///
/// @param typed what its fields show
/// @param errors what is wrong, by field
/// @param status another than 200 for an answer to what was sent
public record EnterWithdrawalPage(
    Application application, Fields typed, Map<String, String> errors, HttpStatus status)
    implements Page {}
