package openpermits.documents.office;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.documents.Document;
import openpermits.documents.DocumentDesk;
import openpermits.documents.Documents;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Reason;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.LongText;
import openpermits.web.Messages;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Submission;
import openpermits.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Staff accepts a document, or sends it back for a reason.
@Controller
class DocumentReviewController {

  private final Applications applications;
  private final Documents documents;
  private final DocumentDesk desk;
  private final Messages messages;
  private final Clock clock;

  DocumentReviewController(
      Applications applications,
      Documents documents,
      DocumentDesk desk,
      Messages messages,
      Clock clock) {
    this.applications = applications;
    this.documents = documents;
    this.desk = desk;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.STAFF_DOCUMENT_REVIEW)
  Answer read(
      @PathVariable FileNumber file,
      @PathVariable UUID document,
      Restored restored,
      Person officer,
      Locale language) {
    var form = ReviewedDocument.of(restored::value);
    var errors = restored.hadErrors() ? errors(form, language) : Map.<String, String>of();
    return page(file, document, officer, form, null, errors, HttpStatus.OK);
  }

  @Post(Route.STAFF_DOCUMENT_REVIEW)
  Answer decide(
      @PathVariable FileNumber file,
      @PathVariable UUID document,
      @RequestParam Map<String, String> fields,
      Submission submission,
      Person officer,
      Locale language) {
    var form = ReviewedDocument.of(field -> fields.getOrDefault(field, ""));
    var errors = errors(form, language);
    if (!errors.isEmpty()) {
      return page(file, document, officer, form, null, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var shown = find(find(file, officer), document);
    return submission.once(
        () -> decide(shown, form, officer, language),
        reason -> page(file, document, officer, form, reason, Map.of(), HttpStatus.CONFLICT));
  }

  private Redirect decide(Document shown, ReviewedDocument form, Person officer, Locale language) {
    var by = officer.actor();
    if (form.accepts()) {
      desk.accept(shown.file(), shown.id(), form.seenState(), by, clock.instant());
    } else {
      desk.sendBack(
          shown.file(), shown.id(), form.seenState(), form.reason().text(), by, clock.instant());
    }
    return Redirect.to(Route.STAFF_FILE.in(language, shown.file()))
        .noticing(form.accepts() ? "document-accepted" : "document-sent-back");
  }

  private Map<String, String> errors(ReviewedDocument form, Locale language) {
    var text = new Text(language, messages);
    if (form.sendsBack()) {
      return LongText.errors("reason", form.reason(), "documents.review.err.reason", text);
    }
    return form.accepts() ? Map.of() : Map.of("state", text.say("documents.review.err.state"));
  }

  private DocumentReviewPage page(
      FileNumber file,
      UUID id,
      Person officer,
      ReviewedDocument form,
      @Nullable Reason refusal,
      Map<String, String> errors,
      HttpStatus status) {
    var application = find(file, officer);
    var document = find(application, id);
    return new DocumentReviewPage(
        application,
        document,
        documents.versions(document),
        DocumentDesk.decidability(application, document, officer.actor()),
        form,
        refusal,
        errors,
        status);
  }

  /// Answers 404 for a draft, too.
  private Application find(FileNumber file, Person officer) {
    return applications.find(file, officer.actor()).orElseThrow(NotFound::new);
  }

  private Document find(Application application, UUID document) {
    return documents.find(application.file(), document).orElseThrow(NotFound::new);
  }
}
