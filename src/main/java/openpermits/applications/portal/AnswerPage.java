package openpermits.applications.portal;

import java.util.Map;
import openpermits.applications.Application;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// What staff asked, and the answer.
///
/// @param errors what is wrong, by field
public record AnswerPage(
    Application application,
    String question,
    String answer,
    Map<String, String> errors,
    HttpStatus status)
    implements Page {}
