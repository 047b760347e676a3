package openpermits.documents;

import java.time.Instant;
import java.util.Map;
import openpermits.applications.Application;
import openpermits.applications.History;
import openpermits.kernel.Actor;
import org.springframework.stereotype.Component;

/// Tells the history of a file what became of its documents. That of a draft is not told: until it
/// is submitted, what its applicant tries is nobody else's.
@Component
class DocumentHistory {

  private final History history;

  DocumentHistory(History history) {
    this.history = history;
  }

  void received(Application file, Document document, Actor by, Instant at) {
    add("documentReceived", file, document, by, at);
  }

  void replaced(Application file, Document document, Actor by, Instant at) {
    add("documentReplaced", file, document, by, at);
  }

  void removed(Application file, Document document, Actor by, Instant at) {
    add("documentRemoved", file, document, by, at);
  }

  private void add(String event, Application file, Document document, Actor by, Instant at) {
    if (!file.file().isDraft()) {
      var words = Map.<String, Object>of("name", isolated(document.name()));
      history.add(file.file(), new History.Entry(event, words, by, file.onBehalfOf(by), at));
    }
  }

  /// Whatever its sender called it: a name read from right to left turns nothing around it, and one
  /// that begins like a stored amount or instant is taken for none.
  private static String isolated(String name) {
    return "\u2068" + name + "\u2069";
  }
}
