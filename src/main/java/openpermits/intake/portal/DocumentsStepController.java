package openpermits.intake.portal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import openpermits.documents.DocumentKinds;
import openpermits.documents.portal.Batch;
import openpermits.documents.portal.News;
import openpermits.documents.portal.Reception;
import openpermits.intake.Intake;
import openpermits.intake.Stage;
import openpermits.intake.portal.OwnDrafts.Draft;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.SentFiles;
import openpermits.web.Submission;
import openpermits.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer sends the documents that the application needs. Whichever button is pressed, the
/// files that were chosen are sent: which one it was stands in the address, before the files.
@Controller
class DocumentsStepController {

  private final OwnDrafts drafts;
  private final Intake intake;
  private final Reception reception;
  private final DocumentsStepPages pages;
  private final Messages messages;
  private final Clock clock;

  DocumentsStepController(
      OwnDrafts drafts,
      Intake intake,
      Reception reception,
      DocumentsStepPages pages,
      Messages messages,
      Clock clock) {
    this.drafts = drafts;
    this.intake = intake;
    this.reception = reception;
    this.pages = pages;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.NEW_APPLICATION_DOCUMENTS)
  Answer ask(
      @PathVariable String file,
      @RequestParam(defaultValue = "") String notice,
      Person customer,
      Locale language) {
    return drafts.open(
        file,
        customer,
        language,
        draft -> pages.page(draft.application(), News.of(notice), Map.of(), HttpStatus.OK));
  }

  @Post(Route.NEW_APPLICATION_DOCUMENTS)
  Answer save(
      @PathVariable String file,
      @RequestParam(name = "do", defaultValue = "") String doing,
      SentFiles sent,
      @RequestParam MultiValueMap<String, String> fields,
      Submission form,
      Person customer,
      Locale language) {
    return drafts.open(
        file,
        customer,
        language,
        draft -> save(draft, doing, sent, fields, form, customer, language));
  }

  private Answer save(
      Draft draft,
      String doing,
      SentFiles sent,
      @RequestParam MultiValueMap<String, String> fields,
      Submission form,
      Person customer,
      Locale language) {
    try (var batch =
        reception.receive(sent, fields, customer, new DocumentKinds(draft.form().type()).keys())) {
      var before = form.answered();
      if (before.isPresent()) {
        return before.get();
      }
      var isDone = batch.problems().isEmpty() && !(batch.isNothing() && doing.equals("upload"));
      if (isDone || !batch.isEmpty()) {
        var next = form.once(() -> keep(draft, batch, customer), next(draft, doing, language));
        return isDone ? next : toMend(draft, batch, "documents.done.some", language);
      }
      return toMend(draft, batch, null, language);
    }
  }

  /// Gone while it was being sent means submitted, or deleted: the way to it says which.
  private void keep(Draft draft, Batch batch, Person customer) {
    var at = clock.instant();
    if (intake.read(draft.number(), Stage.DOCUMENTS, customer.name(), at).isEmpty()) {
      throw new NotFound();
    }
    batch.attach(draft.number(), customer.actor(), at);
  }

  private Answer toMend(Draft draft, Batch batch, @Nullable String banner, Locale language) {
    var errors = batch.errors(pages.slots(draft.application()), new Text(language, messages));
    return pages.page(draft.application(), banner, errors, batch.status());
  }

  private static Redirect next(Draft draft, String doing, Locale language) {
    return switch (doing) {
      case "upload" ->
          Redirect.to(Route.NEW_APPLICATION_DOCUMENTS.in(language, draft.number()))
              .noticing("received");
      case "later" -> draft.left(language);
      default -> Redirect.to(Stage.REVIEW.route().in(language, draft.number()));
    };
  }
}
