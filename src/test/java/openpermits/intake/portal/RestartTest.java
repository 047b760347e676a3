package openpermits.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import openpermits.applications.History;
import openpermits.applications.Restarts;
import openpermits.catalogue.Catalogue;
import openpermits.documents.Document;
import openpermits.documents.DocumentDesk;
import openpermits.documents.Documents;
import openpermits.intake.FilledForms;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// Applications that are begun from others that came to nothing.
@PortalTest
class RestartTest {

  private final Actor ana = Customer.called("Ana Lopez");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired Catalogue catalogue;
  @Autowired Restarts restarts;
  @Autowired FilledForms forms;
  @Autowired Documents documents;
  @Autowired DocumentDesk desk;
  @Autowired History history;
  @Autowired JdbcClient jdbc;

  @Value("${openpermits.data}")
  Path data;

  private Customer customer;

  @BeforeEach
  void anaHasAnAccount() {
    city.account(ana);
    customer = new Customer(portal, ana);
  }

  @ParameterizedTest
  @ValueSource(strings = {"withdrawn", "refused", "abandoned"})
  void takeOverAnswersAndDocumentsAndNoDeclaration(String status) {
    var original = over(status);

    var draft = restart(original);

    var form = forms.find(draft).orElseThrow();
    assertThat(form.answers()).isEqualTo(forms.find(original).orElseThrow().counting());
    assertThat(form.declaration()).isNull();
    assertThat(documents.of(draft))
        .singleElement()
        .satisfies(copy -> {
          assertThat(copy.kind()).isEqualTo("site-plan");
          assertThat(copy.sha256()).isEqualTo(plan(original).sha256());
          assertThat(copy.id()).isNotEqualTo(plan(original).id());
        });
  }

  @Test
  void areLinkedBothWaysOnTheirPagesAndInTheirHistories() {
    var original = over("withdrawn");
    var draft = restart(original);
    assertThat(page(original)).contains("Un brouillon a été commencé");
    assertThat(Customer.text(customer.open(Route.APPLICATION_ACTIVITIES, original)))
        .contains("/fr/demandes/" + draft + "/activites");
    assertThat(page(draft)).contains("Commencée à partir du dossier", original.toString());

    customer.fill(Route.NEW_APPLICATION_DOCUMENTS, draft, Map.of());
    var file = Applying.submit(customer, draft);

    assertThat(restarts.after(original)).containsExactly(file);
    assertThat(page(original)).contains("Reprise dans le dossier " + file);
    assertThat(page(file)).contains("Commencée à partir du dossier " + original);
    assertThat(history.of(file)).extracting(History.Entry::event).contains("restartOf");
    assertThat(history.of(original))
        .extracting(History.Entry::event)
        .contains("restarted", "restartedAs");
    var officer = new Customer(portal, new Actor(Role.OFFICER, UUID.randomUUID(), "Jo Roy"));
    assertThat(Customer.text(officer.open(Route.STAFF_FILE, original))).contains(file.toString());
    assertThat(Customer.text(officer.open(Route.STAFF_FILE, file))).contains(original.toString());
  }

  @Test
  void leaveTheDocumentsOfTheOtherFileAlone() throws IOException {
    var original = over("refused");
    var draft = restart(original);
    var copy = documents.of(draft).getFirst();

    customer.press(Route.APPLICATION_DOCUMENT_REMOVE, draft, copy.id());

    assertThat(documents.of(draft)).isEmpty();
    try (var content = documents.open(plan(original))) {
      assertThat(content.readAllBytes()).isNotEmpty();
    }
  }

  @Test
  void areBegunOnceByAButtonPressedTwice() {
    var original = over("withdrawn");
    var path = Route.APPLICATION_RESTART.in(java.util.Locale.CANADA_FRENCH, original);
    var page = customer.open(path);

    var first = customer.send(path, page, Map.of());
    var second = customer.send(path, page, Map.of());

    assertThat(Customer.location(second)).isEqualTo(Customer.location(first));
    assertThat(restarts.after(original)).hasSize(1);
  }

  @Test
  void sayWhatNoLongerFitsAndLeaveItOut() {
    var original = over("withdrawn");
    jdbc.sql(
            """
            update filled_forms
               set answers = answers || '{"pool-type": "pond", "moat": "yes"}',
                   known = known || '{"moat": {"en": "Is there a moat?", "fr": "Y a-t-il des douves?"}}'
             where file_number = ?
            """)
        .param(original.toString())
        .update();

    assertThat(Customer.text(customer.open(Route.APPLICATION_RESTART, original)))
        .contains("Genre de piscine")
        .contains("N’est plus demandé\u00a0: Y a-t-il des douves?");
    var form = forms.find(restart(original)).orElseThrow();
    assertThat(form.answers().values()).doesNotContainKeys("pool-type", "moat");
    assertThat(form.answers().values()).containsKey("material");
    assertThat(form.change().dropped()).hasSize(1);
  }

  @Test
  void takeOverNoDocumentThatWasSentBack() {
    var original = submitted();
    var plan = plan(original);
    var officer = new Actor(Role.OFFICER, UUID.randomUUID(), "Jo Roy");
    desk.sendBack(original, plan.id(), plan.state(), "No scale.", officer, Instant.now());
    end(original, "refused");

    assertThat(Customer.text(customer.open(Route.APPLICATION_RESTART, original)))
        .contains("Ne sont pas copiés", "Il a été renvoyé pour correction.");
    assertThat(documents.of(restart(original))).isEmpty();
  }

  /// As when a virus is known in it by now.
  @Test
  void takeOverNoDocumentThatWouldNotBeTakenToday() throws IOException {
    var original = over("refused");
    Files.writeString(content(plan(original)), "no drawing at all");

    var begun = customer.press(Route.APPLICATION_RESTART, original);

    assertThat(Customer.location(begun)).endsWith("/documents?notice=left");
    assertThat(Customer.text(customer.open(Customer.location(begun))))
        .contains("Certains documents n’ont pas pu être copiés");
    assertThat(documents.of(number(begun))).isEmpty();
  }

  @Test
  void areBegunAlsoWhenAContentIsLost() throws IOException {
    var original = over("refused");
    Files.delete(content(plan(original)));

    var begun = customer.press(Route.APPLICATION_RESTART, original);

    assertThat(Customer.location(begun)).endsWith("/documents?notice=left");
    assertThat(forms.find(number(begun)).orElseThrow().answers())
        .isEqualTo(forms.find(original).orElseThrow().counting());
  }

  @Test
  void areBegunAlsoFromAFileWithoutAnswers() {
    var original = city.file(ana, "abandoned", java.time.Instant.parse("2026-03-02T15:00:00Z"));

    assertThat(Customer.text(customer.open(Route.APPLICATION_RESTART, original)))
        .contains("Les réponses de ce dossier ne sont pas gardées ici.");
    assertThat(forms.find(restart(original))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"under-review", "issued", "cancelled"})
  void areNotBegunFromAFileThatDidNotComeToNothing(String status) {
    var file = city.file(ana, status, java.time.Instant.parse("2026-03-02T15:00:00Z"));

    assertThat(customer.open(Route.APPLICATION_RESTART, file)).hasStatus(409);
    assertThat(page(file)).doesNotContain("Reprendre à partir de ce dossier");
  }

  @Test
  void areForWhoeverMayApply() {
    var original = over("withdrawn");
    var ben = Customer.called("Ben Okafor");
    city.account(ben);
    var stranger = new Customer(portal, ben);
    var path = Route.APPLICATION_RESTART.in(java.util.Locale.CANADA_FRENCH, original);
    assertThat(stranger.open(path)).hasStatus(404);
    assertThat(stranger.send(path, stranger.open("/fr/"), Map.of())).hasStatus(404);

    jdbc.sql(
            """
            insert into additional_parties (id, file_number, account, email, granted, added_at)
            values (?, ?, ?, 'ben@example.ca', '{withdraw}', now())
            """)
        .params(UUID.randomUUID(), original.toString(), ben.account())
        .update();
    assertThat(stranger.open(path)).hasStatus(409);
  }

  private FileNumber over(String status) {
    var file = submitted();
    end(file, status);
    return file;
  }

  private FileNumber submitted() {
    var draft = customer.begins("PLE");
    var applying = new Applying(catalogue, forms);
    applying.fillIn(customer, "PLE", draft);
    return Applying.submit(customer, draft);
  }

  private void end(FileNumber file, String status) {
    jdbc.sql("update applications set status = ?, ended_at = now() where file_number = ?")
        .params(status, file.toString())
        .update();
  }

  private FileNumber restart(FileNumber original) {
    var begun = customer.press(Route.APPLICATION_RESTART, original);
    assertThat(begun).hasStatus(303);
    return number(begun);
  }

  private static FileNumber number(MvcTestResult begun) {
    return FileNumber.of(Customer.location(begun).split("/", -1)[4]);
  }

  private Document plan(FileNumber file) {
    return documents.of(file).getFirst();
  }

  private Path content(Document document) {
    var id = document.id().toString();
    return data.resolve("documents", "kept", id.substring(0, 2), id);
  }

  private String page(FileNumber file) {
    return Customer.text(customer.open(Route.APPLICATION_ACTIVITIES, file))
        .replaceAll("<[^>]+>", "")
        .replaceAll("\\s+", " ");
  }
}
