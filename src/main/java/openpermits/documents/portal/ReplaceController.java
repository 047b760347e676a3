package openpermits.documents.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.portal.OwnFiles;
import openpermits.documents.Document;
import openpermits.documents.DocumentRules;
import openpermits.documents.Documents;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer replaces a document by a new version, or removes it.
@Controller
class ReplaceController {

  private final OwnFiles files;
  private final Documents documents;
  private final Reception reception;
  private final DocumentRules rules;
  private final Messages messages;
  private final Clock clock;

  ReplaceController(
      OwnFiles files,
      Documents documents,
      Reception reception,
      DocumentRules rules,
      Messages messages,
      Clock clock) {
    this.files = files;
    this.documents = documents;
    this.reception = reception;
    this.rules = rules;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_DOCUMENT_REPLACE)
  Answer askForVersion(@PathVariable String file, @PathVariable UUID document, Person customer) {
    var application = open(file, customer);
    return new ReplacePage(application, current(application, document), rules, "", HttpStatus.OK);
  }

  @Post(Route.APPLICATION_DOCUMENT_REPLACE)
  Answer replace(
      @PathVariable String file,
      @PathVariable UUID document,
      SentFiles sent,
      @RequestParam MultiValueMap<String, String> fields,
      Submission form,
      Person customer,
      Locale language) {
    var application = open(file, customer);
    var before = documents.find(application.file(), document).orElseThrow(NotFound::new);
    try (var batch = reception.receive(sent, fields, customer, List.of(before.kind()))) {
      var answered = form.answered();
      if (answered.isPresent()) {
        return answered.get();
      }
      return batch.isEmpty() || !batch.problems().isEmpty()
          ? refuse(application, before, batch, language)
          : form.once(
              () -> batch.replace(before, customer.actor(), clock.instant()),
              list(application, language).noticing("replaced"));
    }
  }

  private Answer refuse(Application application, Document before, Batch batch, Locale language) {
    var text = new Text(language, messages);
    var error =
        batch.problems().stream()
            .map(problem -> problem.sentence(text))
            .findFirst()
            .orElseGet(() -> text.say("documents.err.none"));
    return new ReplacePage(application, before, rules, error, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Get(Route.APPLICATION_DOCUMENT_REMOVE)
  Answer askToRemove(@PathVariable String file, @PathVariable UUID document, Person customer) {
    var application = open(file, customer);
    return new RemovePage(application, current(application, document));
  }

  /// A second copy of the form finds the document gone, and is answered as the first.
  @Post(Route.APPLICATION_DOCUMENT_REMOVE)
  Answer remove(
      @PathVariable String file,
      @PathVariable UUID document,
      Submission form,
      Person customer,
      Locale language) {
    var application = files.find(file, customer);
    return form.once(
        () ->
            documents.remove(
                documents.find(application.file(), document).orElseThrow(NotFound::new),
                customer.actor(),
                clock.instant()),
        list(application, language).noticing("removed"));
  }

  private Application open(String file, Person customer) {
    return files.findFor(Action.SEND_DOCUMENTS, file, customer);
  }

  private Document current(Application application, UUID document) {
    return documents
        .find(application.file(), document)
        .filter(Document::isCurrent)
        .orElseThrow(NotFound::new);
  }

  private static Redirect list(Application application, Locale language) {
    return Redirect.to(list(application).in(language, application.file()));
  }

  /// Where the documents of a file are listed, and changed from.
  static Route list(Application application) {
    return application.file().isDraft()
        ? Route.NEW_APPLICATION_DOCUMENTS
        : Route.APPLICATION_DOCUMENTS;
  }
}
