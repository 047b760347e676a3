package openpermits.documents.portal;

import java.util.List;
import java.util.Map;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.portal.OpenTasks;
import openpermits.documents.Document;
import openpermits.documents.Documents;
import openpermits.kernel.Availability.Available;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.stereotype.Component;

/// The documents that staff sent back, among what there is to do about a file.
@Component
class Corrections implements OpenTasks {

  private final Documents documents;

  Corrections(Documents documents) {
    this.documents = documents;
  }

  /// None for whoever may not replace them.
  @Override
  public List<Task> of(Application application, Person customer) {
    return application.availability(Action.SEND_DOCUMENTS, customer.actor()) instanceof Available
        ? documents.of(application.file()).stream()
            .filter(Document::isToCorrect)
            .map(Corrections::task)
            .toList()
        : List.of();
  }

  private static Task task(Document document) {
    return new Task(
        "documents.todo.correct",
        Map.of("name", document.isolatedName()),
        "documents.replace",
        Route.APPLICATION_DOCUMENT_REPLACE,
        List.of(document.file(), document.id()));
  }
}
