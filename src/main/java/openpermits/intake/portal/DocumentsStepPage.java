package openpermits.intake.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import openpermits.applications.Application;
import openpermits.documents.DocumentRules;
import openpermits.documents.portal.Slot;
import openpermits.intake.FilledForm;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The step that receives the documents of an application.
///
/// @param slots what the answers call for, then any other document
/// @param banner the sentence of what was just done; null for none
/// @param errors what is wrong, by field
/// @param deletedOn when the draft is deleted if nobody touches it
public record DocumentsStepPage(
    Application application,
    FilledForm form,
    List<Slot> slots,
    DocumentRules rules,
    @Nullable String banner,
    Map<String, String> errors,
    LocalDate deletedOn,
    HttpStatus status)
    implements Page {}
