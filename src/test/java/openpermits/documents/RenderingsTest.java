package openpermits.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.imageio.ImageIO;
import openpermits.documents.DocumentRules.PreviewRules;
import openpermits.documents.Preview.Drawn;
import openpermits.documents.Preview.NotDrawn;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Refused;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.WebApplicationContext;

/// Beside the timer of the portal itself, which may be the faster one.
@PortalTest
class RenderingsTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final PDRectangle PLAN = new PDRectangle(48 * 72, 36 * 72);

  @TempDir Path folder;

  private final Actor ana = Customer.called("Ana Lopez");
  private final Clock clock = Clock.systemUTC();

  @Autowired WebApplicationContext portal;
  @Autowired Renderings renderings;
  @Autowired Documents documents;
  @Autowired Previews previews;
  @Autowired PreviewRows rows;
  @Autowired PlanRoom room;
  @Autowired PictureRoom pictureRoom;
  @Autowired LooseContents loose;
  @Autowired DocumentRules rules;
  @Autowired TransactionOperations transactions;
  @Autowired SampleCity city;
  @Autowired JdbcClient jdbc;

  private FileNumber file;

  @BeforeEach
  void nothingElseWaits() {
    jdbc.sql("update documents set previewed_at = now() where previewed_at is null").update();
    file = city.file(ana, "submitted", clock.instant());
  }

  @Test
  void makeAPictureOfEachPage() throws IOException {
    var plan = receive(file, Papers.drawings(3, PLAN));

    var preview = drawn(plan);

    assertThat(preview.pages()).isEqualTo(3);
    assertThat(preview.made().values()).hasSize(3).allMatch(Drawn.class::isInstance);
    var second = (Drawn) preview.view(2);
    assertThat(second.isWhole()).isTrue();
    try (var content = previews.open(second.picture())) {
      var picture = ImageIO.read(content);
      assertThat(picture.getWidth()).isEqualTo(second.width());
      assertThat(picture.getHeight()).isEqualTo(second.height());
    }
    assertThat(documents.of(file)).singleElement().matches(Document::hasThumbnail);
  }

  @Test
  void countTheSheetsOfAFax() {
    var preview = drawn(receive(file, Papers.tiff(2)));

    assertThat(preview.pages()).isEqualTo(2);
    assertThat(preview.view(2)).isInstanceOf(Drawn.class);
  }

  @Test
  void goOnWhereTheyWereCutShort() {
    var plan = receive(file, Papers.drawings(3, PDRectangle.LETTER));
    var before = drawn(plan);
    jdbc.sql("delete from document_pages where document = ? and number = 2")
        .param(plan.id())
        .update();
    wait(plan);

    var after = drawn(plan);

    assertThat(after.view(1)).isEqualTo(before.view(1));
    assertThat(after.view(3)).isEqualTo(before.view(3));
    assertThat(after.view(2)).isInstanceOf(Drawn.class).isNotEqualTo(before.view(2));
  }

  @Test
  void areLeftAloneWhileSomebodyElseMakesThem() {
    var plan = receive(file, Papers.pdf(1));
    drawn(plan);
    wait(plan);
    var now = clock.instant();
    jdbc.sql("update documents set preview_due_at = now() + interval '1 hour' where id = ?")
        .param(plan.id())
        .update();

    assertThat(rows.begin(plan.id(), now, Duration.ofHours(1))).isEmpty();
    assertThat(rows.begin(plan.id(), now.plusSeconds(7200), Duration.ofHours(1))).isPresent();
    assertThat(rows.begin(plan.id(), now.plusSeconds(7200), Duration.ofHours(1))).isEmpty();
  }

  @Test
  void giveUpADocumentAtWhichTheyEndAgainAndAgain() throws IOException {
    var plan = receive(file, Papers.pdf(1));
    drawn(plan);
    jdbc.sql("delete from document_pages where document = ?").param(plan.id()).update();
    room.remove(plan.id());
    wait(plan);

    var later = clock.instant();
    for (int tries = 0; tries < 10 && !previews.of(plan).isDone(); tries++) {
      assertThat(previews.of(plan).view(1)).isEqualTo(NotDrawn.COMING);
      later = later.plus(Duration.ofHours(1));
      renderings.run(later);
    }

    assertThat(previews.of(plan).isDone()).isTrue();
    assertThat(previews.of(plan).view(1)).isEqualTo(NotDrawn.UNREADABLE);
  }

  @Test
  void sayWhichPageIsTooHeavyAndWhichIsOneTooMany() {
    var strict = new PreviewRules(1, 72, 1, 3, 1);
    var pictures = new PagePictures(strict);
    try {
      var endless = receive(file, Papers.endlessPdf());
      strictly(strict, pictures).run(clock.instant());
      await().atMost(PATIENCE).until(() -> previews.of(endless).isDone());

      assertThat(previews.of(endless).view(1)).isEqualTo(NotDrawn.TOO_HEAVY);
    } finally {
      pictures.destroy();
    }
    var few = rows.find(receive(file, Papers.pdf(3)).id(), strict.pages()).orElseThrow();
    assertThat(few.view(2)).isEqualTo(NotDrawn.BEYOND);
  }

  @Test
  void areNotMadeOfADocumentWithAVirus() {
    var plan = receive(file, Papers.pdf(1));
    drawn(plan);
    jdbc.sql("update documents set virus_check = 'infected' where id = ?")
        .param(plan.id())
        .update();
    wait(plan);

    assertThat(rows.waiting(clock.instant(), 10)).isEmpty();
    var infected = documents.find(file, plan.id()).orElseThrow();
    assertThat(catchThrowableOfType(Refused.class, () -> previews.of(infected)).reason())
        .isEqualTo(new Overtaken.Infected());
  }

  @Test
  void leaveNothingOfADocumentThatIsDeletedWithItsDraft() {
    var draft = FileNumber.of(new Customer(portal, ana).begins("CON"));
    var plan = receive(draft, Papers.pdf(1));
    var view = (Drawn) drawn(plan).view(1);

    documents.remove(plan, ana, clock.instant());
    loose.sweep(clock.instant());

    assertThatThrownBy(() -> previews.open(view.picture()))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> previews.open(view.thumbnail()))
        .isInstanceOf(UncheckedIOException.class);
  }

  private Renderings strictly(PreviewRules strict, PagePictures pictures) {
    return new Renderings(
        rows,
        room,
        pictureRoom,
        loose,
        new Tray(folder, rules),
        pictures,
        strict,
        transactions,
        clock);
  }

  private Document receive(FileNumber file, byte[] content) {
    var arrival = documents.take("plan.pdf", new ByteArrayInputStream(content));
    return documents.attach(file, "site-plan", arrival, ana, clock.instant());
  }

  private Preview drawn(Document document) {
    renderings.run(clock.instant());
    await().atMost(PATIENCE).until(() -> previews.of(document).isDone());
    return previews.of(document);
  }

  /// As if nobody had tried yet.
  private void wait(Document document) {
    jdbc.sql(
            "update documents set previewed_at = null, preview_due_at = null, preview_tries = 0 where id = ?")
        .param(document.id())
        .update();
  }
}
