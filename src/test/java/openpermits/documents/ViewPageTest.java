package openpermits.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.imageio.ImageIO;
import openpermits.documents.Preview.Drawn;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class ViewPageTest {

  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Autowired WebApplicationContext portal;
  @Autowired Documents documents;
  @Autowired Previews previews;
  @Autowired Renderings renderings;
  @Autowired SampleCity city;
  @Autowired JdbcClient jdbc;

  private final Actor ana = Customer.called("Ana Lopez");
  private Customer applicant;
  private Customer stranger;
  private Customer officer;
  private FileNumber file;
  private UUID plan;

  @BeforeEach
  void sendAPlan() {
    jdbc.sql("update documents set previewed_at = now() where previewed_at is null").update();
    applicant = new Customer(portal, ana);
    stranger = new Customer(portal, Customer.called("Bo Chen"));
    officer = new Customer(portal, new Actor(Role.OFFICER, UUID.randomUUID(), "Omar Haddad"));
    file = city.file(ana, "submitted", NOW);
    plan = receive(Papers.drawings(3, PDRectangle.LETTER));
  }

  private UUID receive(byte[] content) {
    var arrival = documents.take("plan.pdf", new ByteArrayInputStream(content));
    return documents.attach(file, "site-plan", arrival, ana, NOW).id();
  }

  @Test
  void showsAPictureOfEachPageAndLeadsToTheOthers() {
    drawn();

    var second = Customer.text(applicant.open(Route.APPLICATION_DOCUMENT_PAGE, file, plan, 2));

    assertThat(second)
        .contains("alt=\"Image de la page 2 sur 3 du document \u2068plan.pdf\u2069\"")
        .contains("pages/2/image", "pages/1/vignette", "pages/3/vignette")
        .contains("rel=\"prev\" href=\"/fr/demandes/%s/documents/%s/pages/1".formatted(file, plan))
        .contains("rel=\"next\" href=\"/fr/demandes/%s/documents/%s/pages/3".formatted(file, plan))
        .doesNotContain("<iframe", "<object", "<embed");
    assertThat(Customer.text(applicant.open(Route.APPLICATION_DOCUMENT_PAGE, file, plan, 1)))
        .doesNotContain("rel=\"prev\"");
    assertThat(Customer.text(applicant.open(Route.APPLICATION_DOCUMENT_PAGE, file, plan, 3)))
        .doesNotContain("rel=\"next\"");
    assertThat(Customer.text(officer.open(Route.STAFF_DOCUMENT_PAGE, file, plan, 3)))
        .contains("personnel/dossiers/%s/documents/%s/pages/3/image".formatted(file, plan));
  }

  @Test
  void showsPicturesInASandboxAndToNobodyWithoutAskingAgain() throws IOException {
    drawn();

    var picture = applicant.open(Route.APPLICATION_DOCUMENT_PICTURE, file, plan, 1).getResponse();

    assertThat(picture.getHeader("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; sandbox; frame-ancestors 'none'");
    assertThat(picture.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(picture.getHeader("Cache-Control")).contains("private").contains("no-cache");
    assertThat(picture.getHeader("ETag")).isNotBlank();
    assertThat(picture.getContentType()).isEqualTo("image/png");
    assertThat(ImageIO.read(new ByteArrayInputStream(picture.getContentAsByteArray()))).isNotNull();
  }

  @Test
  void isThereForThoseWhoMayDownloadTheDocumentAndForNobodyElse() {
    drawn();

    for (var route :
        new Route[] {
          Route.APPLICATION_DOCUMENT_PAGE,
          Route.APPLICATION_DOCUMENT_PICTURE,
          Route.APPLICATION_DOCUMENT_THUMBNAIL
        }) {
      assertThat(applicant.open(route, file, plan, 1)).hasStatus(200);
      assertThat(applicant.open(route, file, plan, 4)).hasStatus(404);
      assertThat(applicant.open(route, file, plan, 0)).hasStatus(404);
      assertThat(applicant.open(route, file, plan, "zz")).hasStatus(404);
      assertThat(applicant.open(route, file, UUID.randomUUID(), 1)).hasStatus(404);
      assertThat(applicant.open(route, city.file(ana, "submitted", NOW), plan, 1)).hasStatus(404);
      assertThat(stranger.open(route, file, plan, 1)).hasStatus(404);
      assertThat(officer.open(route, file, plan, 1)).hasStatus(404);
    }
    for (var route :
        new Route[] {
          Route.STAFF_DOCUMENT_PAGE, Route.STAFF_DOCUMENT_PICTURE, Route.STAFF_DOCUMENT_THUMBNAIL
        }) {
      assertThat(officer.open(route, file, plan, 1)).hasStatus(200);
      assertThat(officer.open(route, file, plan, 4)).hasStatus(404);
      assertThat(applicant.open(route, file, plan, 1)).hasStatus(404);
    }
  }

  @Test
  void saysWhyThereIsNothingToSee() {
    drawn();
    jdbc.sql("update document_pages set is_whole = false where document = ? and number = 1")
        .param(plan)
        .update();
    jdbc.sql("delete from document_pages where document = ? and number > 1").param(plan).update();
    assertThat(Customer.text(applicant.open(Route.APPLICATION_DOCUMENT_PAGE, file, plan, 1)))
        .contains("n’a pas pu être dessiné. Téléchargez");
    assertThat(Customer.text(applicant.open(Route.APPLICATION_DOCUMENT_PAGE, file, plan, 2)))
        .contains("Aucun aperçu", "n’a pas pu être dessinée", "Télécharger");
    assertThat(applicant.open(Route.APPLICATION_DOCUMENT_PICTURE, file, plan, 2)).hasStatus(404);
  }

  @Test
  void isNotThereForADocumentWithAVirus() {
    drawn();
    jdbc.sql("update documents set virus_check = 'infected' where id = ?").param(plan).update();

    assertThat(applicant.open(Route.APPLICATION_DOCUMENT_PAGE, file, plan, 1)).hasStatus(409);
    assertThat(applicant.open(Route.APPLICATION_DOCUMENT_PICTURE, file, plan, 1)).hasStatus(409);
    assertThat(Customer.text(applicant.open(Route.APPLICATION_DOCUMENTS, file)))
        .doesNotContain("vignette", "Voir les pages");
  }

  @Test
  void saysThatAnotherVersionCounts() {
    drawn();
    var arrival = documents.take("plan 2.pdf", new ByteArrayInputStream(Papers.pdf(1)));
    documents.replace(documents.find(file, plan).orElseThrow(), arrival, ana, NOW);

    assertThat(Customer.text(officer.open(Route.STAFF_DOCUMENT_PAGE, file, plan, 1)))
        .contains("remplacée par une plus récente");
  }

  @Test
  void isLedToFromListsAndFromTheReview() {
    drawn();
    var thumbnail = "/documents/%s/pages/1/vignette\" alt=\"\" loading=\"lazy\"".formatted(plan);
    var link = "/documents/%s/pages/1\"".formatted(plan);

    assertThat(Customer.text(applicant.open(Route.APPLICATION_DOCUMENTS, file)))
        .contains(thumbnail, link);
    assertThat(Customer.text(officer.open(Route.STAFF_FILE, file))).contains(thumbnail, link);
    assertThat(Customer.text(officer.open(Route.STAFF_DOCUMENT_REVIEW, file, plan)))
        .contains(thumbnail, link);
  }

  /// By the timer, when it is faster.
  private void drawn() {
    renderings.run(Instant.now());
    await().atMost(PATIENCE).until(() -> previews.of(document()).view(3) instanceof Drawn);
  }

  private Document document() {
    return documents.find(file, plan).orElseThrow();
  }
}
