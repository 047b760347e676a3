package openpermits.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openpermits.applications.Action;
import openpermits.applications.ApplicationEvent.DocumentsChanged.Change;
import openpermits.applications.Applications;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What is attached to files.
///
/// A document comes in two steps: [#take] receives and checks its content, which may last as long
/// as its sender's network is slow and so never in a transaction; [#attach] makes it part of a
/// file, in the transaction of the form that sent it.
@Component
public class Documents {

  private final Applications applications;
  private final Tray tray;
  private final Checks checks;
  private final PlanRoom room;
  private final LooseContents loose;
  private final DocumentRows rows;
  private final Clock clock;

  Documents(
      Applications applications,
      Tray tray,
      Checks checks,
      PlanRoom room,
      LooseContents loose,
      DocumentRows rows,
      Clock clock) {
    this.applications = applications;
    this.tray = tray;
    this.checks = checks;
    this.room = room;
    this.loose = loose;
    this.rows = rows;
    this.clock = clock;
  }

  /// Everything ever attached and not deleted with a draft, replaced versions and withdrawn
  /// documents included: in the order they came, and the versions of one together.
  public List<Document> of(FileNumber file) {
    return rows.of(file);
  }

  /// All versions of the document that this is one of, the first one first.
  public List<Document> versions(Document one) {
    return of(one.file()).stream().filter(it -> it.series().equals(one.series())).toList();
  }

  public Optional<Document> find(FileNumber file, UUID document) {
    return rows.find(file, document);
  }

  /// Receives and checks a content, and puts it into the plan room. Refuses with a [Flaw] what may
  /// not be attached, and leaves nothing of it.
  ///
  /// @param fileName as it came; see [Document#name] for what becomes of it
  /// @param content read to its end, never whole in memory, not closed
  @Transactional(propagation = Propagation.NEVER)
  public Arrival take(String fileName, InputStream content) {
    try {
      return store(FileName.of(fileName), tray.receive(content));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private Arrival store(String name, Tray.Received received) throws IOException {
    try {
      var found = checks.examine(received.path());
      var id = UUID.randomUUID();
      loose.add(id, clock.instant());
      room.keep(id, received.path());
      return new Arrival(
          id,
          name,
          received.size(),
          found.mediaType(),
          received.sha256(),
          found.sheet(),
          found.virusCheck());
    } finally {
      received.discard();
    }
  }

  /// Makes it part of the file. Refuses when the file is over, or not for this person.
  @Transactional
  public Document attach(FileNumber file, String kind, Arrival arrival, Actor by, Instant at) {
    open(file, by);
    var document = insert(file, kind, arrival, arrival.id(), 1, by, at);
    tell(document, Change.RECEIVED, by, at);
    return document;
  }

  /// Makes it the new version of a document; the version before is kept.
  @Transactional
  public Document replace(Document before, Arrival arrival, Actor by, Instant at) {
    open(before.file(), by);
    var current = current(before);
    rows.replace(current.id(), at);
    var document =
        insert(
            current.file(),
            current.kind(),
            arrival,
            current.series(),
            current.version() + 1,
            by,
            at);
    tell(document, Change.REPLACED, by, at);
    return document;
  }

  /// Holds the file, and refuses when its documents cannot be changed, or not by this person.
  private void open(FileNumber file, Actor by) {
    applications.lock(file).availability(Action.SEND_DOCUMENTS, by).orRefuse();
  }

  private void tell(Document document, Change change, Actor by, Instant at) {
    applications.change(
        document.file(), file -> file.changeDocuments(change, document.isolatedName(), by, at));
  }

  /// The version that a later one would replace, whichever was shown.
  private Document current(Document shown) {
    return versions(shown).stream()
        .filter(document -> document.replacedAt() == null)
        .findFirst()
        .orElseThrow();
  }

  private Document insert(
      FileNumber file,
      String kind,
      Arrival arrival,
      UUID series,
      int version,
      Actor by,
      Instant at) {
    if (!loose.claim(arrival.id())) {
      throw new IllegalStateException("attached before, or too late: " + arrival.id());
    }
    var document = received(file, kind, arrival, series, version, by, at);
    rows.insert(document, by);
    return document;
  }

  private static Document received(
      FileNumber file,
      String kind,
      Arrival arrival,
      UUID series,
      int version,
      Actor by,
      Instant at) {
    return new Document(
        arrival.id(),
        file,
        kind,
        series,
        version,
        arrival.name(),
        arrival.size(),
        arrival.mediaType(),
        arrival.sha256(),
        arrival.sheet(),
        false,
        arrival.virusCheck(),
        null,
        at,
        by.account(),
        by.name(),
        null,
        null);
  }

  /// Removes an arrival that will not be attached. One that was is left alone.
  public void drop(Arrival arrival) {
    loose.remove(arrival.id());
  }

  /// From a draft it is deleted, with all its versions; on a file that was submitted it is kept,
  /// and no longer counts.
  @Transactional
  public void remove(Document document, Actor by, Instant at) {
    open(document.file(), by);
    if (document.file().isDraft()) {
      rows.deleteSeries(document.series());
    } else if (rows.withdraw(document.id(), by, at)) {
      tell(document, Change.REMOVED, by, at);
    }
  }

  /// Its content, to be closed by whoever reads it. Refuses one with a virus.
  public InputStream open(Document document) {
    document.openability().orRefuse();
    try {
      return room.open(document.id());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
