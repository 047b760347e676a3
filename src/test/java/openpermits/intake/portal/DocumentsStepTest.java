package openpermits.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import openpermits.documents.Document;
import openpermits.documents.Documents;
import openpermits.documents.Papers;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/// The step of an application that receives its documents.
@PortalTest
class DocumentsStepTest {

  private static final Route STEP = Route.NEW_APPLICATION_DOCUMENTS;
  private static final byte[] PLAN = Papers.pdf(1);

  private final Actor ana = Customer.called("Ana Lopez");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired Documents documents;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void anaHasAnAccount() {
    city.account(ana);
  }

  @Test
  void takesDocumentsSlotBySlotAndOffersToReplaceAndRemoveThem() {
    var customer = new Customer(portal, ana);
    var draft = customer.begins("CON");

    assertThat(customer.sendFiles(STEP, draft, "upload", Map.of("file-site-plan", PLAN)))
        .hasStatus(303)
        .hasHeader("Location", path(draft) + "?notice=received");

    var plan = documents.of(FileNumber.of(draft)).getFirst();
    assertThat(plan.kind()).isEqualTo("site-plan");
    assertThat(Customer.text(customer.open(STEP, draft)))
        .contains(plan.name(), "Requis pour soumettre la demande")
        .contains(plan.id() + "/remplacer", plan.id() + "/enlever");
    assertThat(customer.press(Route.APPLICATION_DOCUMENT_REMOVE, draft, plan.id()))
        .hasStatus(303)
        .hasHeader("Location", path(draft) + "?notice=removed");
    assertThat(documents.of(FileNumber.of(draft))).isEmpty();
  }

  @Test
  void isTheOnlyPlaceOfADraftsDocuments() {
    var customer = new Customer(portal, ana);
    var draft = customer.begins("CON");

    assertThat(customer.open(Route.APPLICATION_DOCUMENTS, draft))
        .hasStatus(303)
        .hasHeader("Location", path(draft));
    assertThat(
            customer.sendFiles(
                Route.APPLICATION_DOCUMENTS, draft, "", Map.of("file-site-plan", PLAN)))
        .hasStatus(404);
    assertThat(documents.of(FileNumber.of(draft))).isEmpty();
  }

  @Test
  void keepsWhatIsSoundAndSaysWhatIsWrongWithTheRest() {
    var customer = new Customer(portal, ana);
    var draft = customer.begins("CON");
    var files = new LinkedHashMap<String, byte[]>();
    files.put("file-site-plan", PLAN);
    files.put("file-other", "Bonjour".getBytes(StandardCharsets.UTF_8));

    var answer = customer.sendFiles(STEP, draft, "continue", files);

    assertThat(answer).hasStatus(422);
    assertThat(Customer.text(answer))
        .contains("href=\"#file-other\"", "Les autres documents sont reçus");
    assertThat(documents.of(FileNumber.of(draft)))
        .extracting(Document::kind)
        .containsExactly("site-plan");
  }

  @Test
  void asksForAFileWhenNoneWasChosenToUpload() {
    var customer = new Customer(portal, ana);
    var draft = customer.begins("CON");

    var answer = customer.sendFiles(STEP, draft, "upload", Map.of());

    assertThat(answer).hasStatus(422);
    assertThat(Customer.text(answer)).contains("Choisissez un fichier");
  }

  @Test
  void isWhereTheReviewLeadsToForEachDocumentThatIsMissing() {
    var customer = new Customer(portal, ana);
    var draft = customer.begins("CON");
    assertThat(Customer.text(customer.open(Route.NEW_APPLICATION_REVIEW, draft)))
        .contains(path(draft) + "#file-site-plan");

    customer.sendFiles(STEP, draft, "later", Map.of("file-site-plan", PLAN));

    assertThat(Customer.text(customer.open(Route.NEW_APPLICATION_REVIEW, draft)))
        .doesNotContain("#file-site-plan");
  }

  @Test
  void stillAsksForADocumentInWhichAVirusWasFound() {
    var customer = new Customer(portal, ana);
    var draft = customer.begins("CON");
    customer.sendFiles(STEP, draft, "later", Map.of("file-site-plan", PLAN));

    jdbc.sql("update documents set virus_check = 'infected' where file_number = ?")
        .param(draft)
        .update();

    assertThat(Customer.text(customer.open(Route.NEW_APPLICATION_REVIEW, draft)))
        .contains(path(draft) + "#file-site-plan");
  }

  @Test
  void takesNothingFromAnybodyElse() {
    var draft = new Customer(portal, ana).begins("CON");
    var ben = Customer.called("Ben Okafor");
    city.account(ben);

    assertThat(
            new Customer(portal, ben)
                .sendFiles(STEP, draft, "upload", Map.of("file-site-plan", PLAN)))
        .hasStatus(404);
    assertThat(documents.of(FileNumber.of(draft))).isEmpty();
  }

  private static String path(String draft) {
    return STEP.in(java.util.Locale.CANADA_FRENCH, draft);
  }
}
