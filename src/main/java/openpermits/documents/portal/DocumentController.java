package openpermits.documents.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.portal.OwnFiles;
import openpermits.documents.DocumentKinds;
import openpermits.documents.DocumentRules;
import openpermits.documents.Documents;
import openpermits.kernel.Availability.Available;
import openpermits.web.Answer;
import openpermits.web.Download;
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

/// A customer reads which documents a file has, sends more and gets them back.
@Controller
class DocumentController {

  private final OwnFiles files;
  private final Documents documents;
  private final Reception reception;
  private final DocumentRules rules;
  private final Messages messages;
  private final Clock clock;

  DocumentController(
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

  /// A draft has its documents on its own step, for whoever may change them.
  @Get(Route.APPLICATION_DOCUMENTS)
  Answer show(
      @PathVariable String file,
      @RequestParam(defaultValue = "") String notice,
      Person customer,
      Locale language) {
    var application = files.find(file, customer);
    return application.file().isDraft() && mayChange(application, customer)
        ? Redirect.to(Route.NEW_APPLICATION_DOCUMENTS.in(language, application.file()))
        : page(application, customer, News.of(notice), Map.of(), HttpStatus.OK);
  }

  private static boolean mayChange(Application application, Person customer) {
    return application.availability(Action.SEND_DOCUMENTS, customer.actor()) instanceof Available;
  }

  @Get(Route.APPLICATION_DOCUMENT)
  Answer download(@PathVariable String file, @PathVariable UUID document, Person customer) {
    var number = files.find(file, customer).file();
    var found = documents.find(number, document).orElseThrow(NotFound::new);
    return new Download(found.name(), found.mediaType(), found.size(), documents.open(found));
  }

  /// What passes every check is attached, even when something else that came with it does not.
  @Post(Route.APPLICATION_DOCUMENTS)
  Answer receive(
      @PathVariable String file,
      SentFiles sent,
      @RequestParam MultiValueMap<String, String> fields,
      Submission form,
      Person customer,
      Locale language) {
    var application = files.findFor(Action.SEND_DOCUMENTS, file, customer);
    if (application.file().isDraft()) {
      throw new NotFound();
    }
    try (var batch =
        reception.receive(sent, fields, customer, new DocumentKinds(application.type()).keys())) {
      var before = form.answered();
      if (before.isPresent()) {
        return before.get();
      }
      var slots = Slot.of(application.type().everyDocument(), List.of());
      var errors = batch.errors(slots, new Text(language, messages));
      return batch.isEmpty()
          ? page(application, customer, null, errors, batch.status())
          : attach(batch, application, form, customer, language, errors);
    }
  }

  private Answer attach(
      Batch batch,
      Application application,
      Submission form,
      Person customer,
      Locale language,
      Map<String, String> errors) {
    var file = application.file();
    var list = Route.APPLICATION_DOCUMENTS.in(language, file);
    var next =
        form.once(
            () -> batch.attach(file, customer.actor(), clock.instant()),
            Redirect.to(list).noticing("received"));
    return errors.isEmpty()
        ? next
        : page(application, customer, "documents.done.some", errors, batch.status());
  }

  private DocumentsPage page(
      Application application,
      Person customer,
      @Nullable String banner,
      Map<String, String> errors,
      HttpStatus status) {
    return new DocumentsPage(
        application,
        documents.of(application.file()),
        application.availability(Action.SEND_DOCUMENTS, customer.actor()),
        rules,
        banner,
        errors,
        status);
  }
}
