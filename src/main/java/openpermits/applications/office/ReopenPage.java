package openpermits.applications.office;

import java.util.List;
import java.util.Map;
import openpermits.applications.Application;
import openpermits.applications.Effect;
import openpermits.kernel.Availability;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// The page on which a supervisor undoes a withdrawal, or reads why not.
///
/// @param effects what will be undone
public record ReopenPage(
    Application application,
    Availability reopenability,
    List<Effect> effects,
    String reason,
    Map<String, String> errors,
    HttpStatus status)
    implements Page {}
