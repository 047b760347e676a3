package openpermits.intake.office;

import java.util.Map;
import openpermits.applications.Application;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// What staff asked before deciding about a withdrawal, and what the applicant answered on paper.
///
/// @param errors what is wrong, by field
/// @param status another than 200 for an answer to what was sent
public record EnterAnswerPage(
    Application application,
    String question,
    String answer,
    Map<String, String> errors,
    HttpStatus status)
    implements Page {}
