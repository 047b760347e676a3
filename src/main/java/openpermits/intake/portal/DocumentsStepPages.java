package openpermits.intake.portal;

import java.util.List;
import java.util.Map;
import openpermits.applications.Application;
import openpermits.documents.DocumentRules;
import openpermits.documents.Documents;
import openpermits.documents.portal.Slot;
import openpermits.intake.Intake;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Makes the page of the step that receives documents.
@Component
class DocumentsStepPages {

  private final Intake intake;
  private final Documents documents;
  private final DocumentRules rules;
  private final DraftDates dates;

  DocumentsStepPages(Intake intake, Documents documents, DocumentRules rules, DraftDates dates) {
    this.intake = intake;
    this.documents = documents;
    this.rules = rules;
    this.dates = dates;
  }

  /// The step with the documents that are there now.
  DocumentsStepPage page(
      Application draft, @Nullable String banner, Map<String, String> errors, HttpStatus status) {
    var form = intake.form(draft);
    return new DocumentsStepPage(
        draft, form, slots(draft), rules, banner, errors, dates.deletion(form), status);
  }

  List<Slot> slots(Application draft) {
    return Slot.of(intake.form(draft).documents(), documents.of(draft.file()));
  }
}
