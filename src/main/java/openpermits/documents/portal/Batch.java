package openpermits.documents.portal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openpermits.documents.Arrival;
import openpermits.documents.Document;
import openpermits.documents.Documents;
import openpermits.documents.Flaw;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Reason;
import openpermits.web.Text;
import org.springframework.http.HttpStatus;

/// What one form sent: the documents that passed every check, and what is wrong with the others.
/// Closing it removes those that were not attached.
public final class Batch implements AutoCloseable {

  /// What the name of a file field begins with; the kind follows.
  static final String FIELD = "file-";

  private final Documents documents;
  private final List<Sent> taken;
  private final List<Problem> problems;
  private final Runnable whenAnswered;

  /// @param whenAnswered done once the form is
  Batch(Documents documents, List<Sent> taken, List<Problem> problems, Runnable whenAnswered) {
    this.documents = documents;
    this.taken = List.copyOf(taken);
    this.problems = List.copyOf(problems);
    this.whenAnswered = whenAnswered;
  }

  record Sent(String kind, Arrival arrival) {}

  /// Something that is not taken.
  ///
  /// @param field the file field's name and id
  /// @param name what its sender calls the document
  /// @param why a [Flaw] in most cases
  public record Problem(String field, String name, Reason why) {

    String sentence(Text text) {
      return text.say("documents.err", "name", name, "why", text.explain(why));
    }
  }

  public boolean isEmpty() {
    return taken.isEmpty();
  }

  /// Whether no file was chosen.
  public boolean isNothing() {
    return taken.isEmpty() && problems.isEmpty();
  }

  public List<Problem> problems() {
    return problems;
  }

  /// Whether all that is wrong is that something is too large.
  private boolean isTooLarge() {
    return !problems.isEmpty()
        && problems.stream().allMatch(problem -> problem.why() instanceof Flaw.TooLarge);
  }

  /// What is wrong, by field; where nothing was sent at all, in the field of the first slot.
  public Map<String, String> errors(List<Slot> slots, Text text) {
    var errors = new LinkedHashMap<String, String>();
    for (var problem : problems) {
      errors.merge(problem.field(), problem.sentence(text), (one, other) -> one + " " + other);
    }
    if (isNothing()) {
      errors.put(slots.getFirst().field(), text.say("documents.err.none"));
    }
    return errors;
  }

  /// With which the page that says what is wrong is answered.
  public HttpStatus status() {
    return isTooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  /// Makes them part of the file; in the transaction of the form.
  public void attach(FileNumber file, Actor by, Instant at) {
    taken.forEach(sent -> documents.attach(file, sent.kind(), sent.arrival(), by, at));
  }

  /// Makes the first a new version of this document.
  void replace(Document before, Actor by, Instant at) {
    documents.replace(before, taken.getFirst().arrival(), by, at);
  }

  @Override
  public void close() {
    taken.forEach(sent -> documents.drop(sent.arrival()));
    whenAnswered.run();
  }
}
