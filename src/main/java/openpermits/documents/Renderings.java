package openpermits.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openpermits.documents.PagePictures.Outcome;
import openpermits.documents.PagePictures.Outcome.Painted;
import openpermits.documents.Preview.Drawn;
import openpermits.documents.Preview.Image;
import openpermits.documents.Preview.NotDrawn;
import openpermits.documents.PreviewRows.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/// Makes the pictures of documents' pages, after they came. Each page is stored as soon as it is
/// drawn: what was cut short goes on from there. A document at which it is cut short again and
/// again is given up.
class Renderings {

  private static final Logger LOG = LoggerFactory.getLogger(Renderings.class);
  private static final int AT_ONCE = 20;
  private static final int TRIES = 4;

  private final PreviewRows rows;
  private final PlanRoom room;
  private final PictureRoom pictureRoom;
  private final LooseContents loose;
  private final Tray tray;
  private final PagePictures pictures;
  private final DocumentRules.PreviewRules rules;
  private final TransactionOperations transactions;
  private final Clock clock;

  /// @param tray of its own, where copies of contents lie while they are drawn
  Renderings(
      PreviewRows rows,
      PlanRoom room,
      PictureRoom pictureRoom,
      LooseContents loose,
      Tray tray,
      PagePictures pictures,
      DocumentRules.PreviewRules rules,
      TransactionOperations transactions,
      Clock clock) {
    this.rows = rows;
    this.room = room;
    this.pictureRoom = pictureRoom;
    this.loose = loose;
    this.tray = tray;
    this.pictures = pictures;
    this.rules = rules;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Called by a timer. Those that nobody tried yet come first.
  void run(Instant now) {
    rows.waiting(now, AT_ONCE).forEach(document -> take(document, now));
  }

  /// Whoever is killed meanwhile has taken it all the same; it is due again after the pause.
  private void take(Waiting document, Instant now) {
    rows.begin(document.id(), now, pause())
        .ifPresent(tries -> {
          if (tries > TRIES) {
            rows.finish(document.id(), now);
          } else {
            draw(document);
          }
        });
  }

  /// Longer than a document may take.
  private Duration pause() {
    return Duration.ofMinutes(2L * rules.minutes());
  }

  private void draw(Waiting document) {
    try (var content = room.open(document.id())) {
      draw(document, tray.receive(content));
    } catch (IOException | RuntimeException cause) {
      LOG.warn("Document {} has no pictures yet: {}", document.id(), cause.toString());
    }
  }

  private void draw(Waiting document, Tray.Received copy) throws IOException {
    try {
      drawPages(document, copy.path());
      rows.finish(document.id(), clock.instant());
    } finally {
      copy.discard();
      Files.deleteIfExists(PagePainter.pictureOf(copy.path()));
      Files.deleteIfExists(PagePainter.thumbnailOf(copy.path()));
    }
  }

  private void drawPages(Waiting document, Path copy) throws IOException {
    var until = clock.instant().plus(Duration.ofMinutes(rules.minutes()));
    var made = rows.pages(document.id());
    int pages = Objects.requireNonNullElse(document.pages(), 1);
    for (int number = 1; number <= Math.min(pages, rules.pages()); number++) {
      if (!made.containsKey(number)) {
        var outcome =
            clock.instant().isBefore(until)
                ? pictures.paint(copy, document.mediaType(), number)
                : new Outcome.TooHeavy();
        pages = Math.max(pages, note(document, copy, number, outcome));
      }
    }
  }

  /// Answers how many pages there are, as far as it tells.
  private int note(Waiting document, Path copy, int number, Outcome outcome) throws IOException {
    switch (outcome) {
      case Painted painted -> {
        store(document.id(), copy, number, painted);
        rows.count(document.id(), painted.pages());
        return painted.pages();
      }
      case Outcome.TooHeavy _ -> rows.add(document.id(), number, NotDrawn.TOO_HEAVY);
      case Outcome.Unreadable _ -> rows.add(document.id(), number, NotDrawn.UNREADABLE);
    }
    return number;
  }

  /// In the order of [Documents#take]: pictures that no page claims are removed in time.
  private void store(UUID document, Path copy, int number, Painted painted) throws IOException {
    var picture = keep(PagePainter.pictureOf(copy), painted.type());
    var thumbnail = keep(PagePainter.thumbnailOf(copy), painted.thumbnailType());
    var page = new Drawn(painted.isWhole(), picture, thumbnail, painted.width(), painted.height());
    transactions.executeWithoutResult(_ -> {
      if (rows.add(document, number, page)) {
        claim(picture);
        claim(thumbnail);
      }
    });
    loose.remove(picture.id());
    loose.remove(thumbnail.id());
  }

  private Image keep(Path content, String type) throws IOException {
    var picture = new Image(UUID.randomUUID(), type, Files.size(content));
    loose.add(picture.id(), clock.instant());
    pictureRoom.room().keep(picture.id(), content);
    return picture;
  }

  private void claim(Image picture) {
    if (!loose.claim(picture.id())) {
      throw new IllegalStateException("too late: " + picture.id());
    }
  }

  /// Removes what a portal that was killed left of its copies, and ends the process that nobody
  /// needs; called by a timer.
  void sweep(Instant now) throws IOException {
    tray.sweep(now);
    pictures.rest();
  }
}
