package openpermits.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.applications.History;
import openpermits.documents.Document;
import openpermits.documents.Document.Decision;
import openpermits.documents.Document.State;
import openpermits.documents.Documents;
import openpermits.documents.Papers;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// Staff decides on documents, and whoever sent them reads what was decided.
@PortalTest
class DocumentReviewTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T14:00:00Z");
  private static final String REASON = "La cote du côté nord manque";

  private final Actor ana = Customer.called("Ana Lopez");
  private final Actor omar = new Actor(Role.OFFICER, UUID.randomUUID(), "Omar Haddad");
  private final Actor lea = new Actor(Role.OFFICER, UUID.randomUUID(), "Léa Nguyen");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired Documents documents;
  @Autowired History history;
  @Autowired JdbcClient jdbc;

  private FileNumber file;
  private Document plan;
  private Customer applicant;
  private Customer officer;

  @BeforeEach
  void anaSentAPlan() {
    file = city.file(ana, "submitted", MONDAY);
    city.account(omar);
    city.account(lea);
    plan = send("plan.pdf");
    applicant = new Customer(portal, ana);
    officer = new Customer(portal, omar);
  }

  @Test
  void isAcceptedByStaffAndSaysSoToItsSender() {
    assertThat(decide(officer, plan, accepted()))
        .hasStatus(303)
        .hasHeader("Location", "/fr/personnel/dossiers/" + file + "?notice=document-accepted");

    assertThat(state()).isEqualTo(State.ACCEPTED);
    assertThat(Customer.text(applicant.open(Route.APPLICATION_DOCUMENTS, file)))
        .contains("Accepté", "Omar Haddad")
        .doesNotContain("Documents à corriger");
    assertThat(Customer.text(officer.open(Route.STAFF_FILE, file))).contains("plan.pdf", "Accepté");
    assertThat(mails()).isEmpty();
  }

  @Test
  void isSentBackForAReasonThatItsSenderReadsEverywhere() {
    assertThat(decide(officer, plan, sentBack(REASON))).hasStatus(303);

    assertThat(Customer.text(applicant.open(Route.APPLICATION_DOCUMENTS, file)))
        .contains("Documents à corriger", REASON, plan.id() + "/remplacer");
    assertThat(Customer.text(applicant.open(Route.APPLICATION_DOCUMENT_REPLACE, file, plan.id())))
        .contains(REASON);
    assertThat(Customer.text(applicant.open(Route.APPLICATION_ACTIVITIES, file)))
        .contains("Corriger le document", plan.id() + "/remplacer", "Document renvoyé");
    assertThat(Customer.text(applicant.open(Route.DASHBOARD_ACTIONS)))
        .contains(file.toString(), "Document à fournir");
    assertThat(mails()).singleElement().asString().contains("plan.pdf", REASON);
    assertThat(history.of(file)).extracting(History.Entry::event).contains("documentSentBack");
  }

  @Test
  void waitsAgainOnceItIsReplacedAndKeepsWhatWasSaidOfEachVersion() {
    decide(officer, plan, sentBack(REASON));

    var second =
        documents.replace(plan, documents.take("plan 2.pdf", content()), ana, Instant.now());
    decide(officer, second, accepted());

    assertThat(documents.of(file))
        .extracting(Document::decision)
        .extracting(Decision::state, Decision::reason, Decision::by)
        .containsExactly(
            tuple(State.TO_CORRECT, REASON, "Omar Haddad"),
            tuple(State.ACCEPTED, "", "Omar Haddad"));
    assertThat(Customer.text(applicant.open(Route.DASHBOARD_ACTIONS)))
        .doesNotContain(file.toString());
  }

  @Test
  void isNotSentBackWithoutAReasonNorDecidedWithoutAChoice() {
    var without = decide(officer, plan, sentBack(" \r\n"));
    assertThat(without).hasStatus(422);
    assertThat(Customer.text(without)).contains("href=\"#reason\"", "Dites ce qu’il faut corriger");

    var undecided = decide(officer, plan, Map.of("seen", "received", "reason", REASON));
    assertThat(undecided).hasStatus(422);
    assertThat(Customer.text(undecided)).contains("href=\"#state\"", REASON);

    assertThat(decide(officer, plan, sentBack("x".repeat(2001)))).hasStatus(422);
    assertThat(documents.of(file)).extracting(Document::decision).containsOnlyNulls();
  }

  @Test
  void isNotDecidedOnOnceItWasReplacedAndKeepsWhatWasTyped() {
    var page = officer.open(Route.STAFF_DOCUMENT_REVIEW, file, plan.id());
    documents.replace(plan, documents.take("plan 2.pdf", content()), ana, Instant.now());

    var late = officer.send(path(plan), page, sentBack(REASON));

    assertThat(late).hasStatus(409);
    assertThat(Customer.text(late)).contains("remplacée par une plus récente", REASON);
    assertThat(documents.of(file)).extracting(Document::decision).containsOnlyNulls();
  }

  @Test
  void isNotDecidedOnUnseenByTwoAndCanThenBeDecidedOtherwise() {
    decide(new Customer(portal, lea), plan, accepted());

    var late = decide(officer, plan, sentBack(REASON));

    assertThat(late).hasStatus(409);
    assertThat(Customer.text(late))
        .contains("Léa Nguyen a pris une décision", REASON, "name=\"seen\" value=\"accepted\"");
    assertThat(state()).isEqualTo(State.ACCEPTED);
    assertThat(
            decide(
                officer, plan, Map.of("seen", "accepted", "state", "to-correct", "reason", REASON)))
        .hasStatus(303);
    assertThat(state()).isEqualTo(State.TO_CORRECT);
    assertThat(decisions()).containsExactly("accepted", "to-correct");
  }

  @Test
  void isDecidedOnOnceByAFormThatIsSentTwice() {
    var page = officer.open(Route.STAFF_DOCUMENT_REVIEW, file, plan.id());

    assertThat(officer.send(path(plan), page, sentBack(REASON))).hasStatus(303);
    assertThat(officer.send(path(plan), page, sentBack(REASON))).hasStatus(303);

    assertThat(decisions()).containsExactly("to-correct");
    assertThat(mails()).hasSize(1);
  }

  @Test
  void isNotDecidedOnOnceTheFileIsOver() {
    var page = officer.open(Route.STAFF_DOCUMENT_REVIEW, file, plan.id());
    jdbc.sql("update applications set status = 'withdrawn', ended_at = ? where file_number = ?")
        .params(MONDAY.atOffset(ZoneOffset.UTC), file.toString())
        .update();

    var late = officer.send(path(plan), page, sentBack(REASON));

    assertThat(late).hasStatus(409);
    assertThat(Customer.text(late)).contains("Retiré", REASON);
    assertThat(decisions()).isEmpty();
  }

  @Test
  void isDecidedOnByNobodyElse() {
    assertThat(applicant.open(Route.STAFF_DOCUMENT_REVIEW, file, plan.id())).hasStatus(404);
    var other = city.file(ana, "submitted", MONDAY);
    assertThat(officer.open(Route.STAFF_DOCUMENT_REVIEW, other, plan.id())).hasStatus(404);
    assertThat(officer.open(Route.STAFF_DOCUMENT_REVIEW, file, UUID.randomUUID())).hasStatus(404);
  }

  @Test
  void isNotMailedToWhoeverDeclinedSuchMails() {
    jdbc.sql("insert into declined_notices (account, notice) values (?, 'info-required')")
        .params(ana.account())
        .update();

    decide(officer, plan, sentBack(REASON));

    assertThat(mails()).isEmpty();
  }

  private MvcTestResult decide(Customer by, Document document, Map<String, String> fields) {
    return by.send(
        path(document), by.open(Route.STAFF_DOCUMENT_REVIEW, file, document.id()), fields);
  }

  private static Map<String, String> accepted() {
    return Map.of("seen", "received", "state", "accepted");
  }

  private static Map<String, String> sentBack(String reason) {
    return Map.of("seen", "received", "state", "to-correct", "reason", reason);
  }

  private String path(Document document) {
    return Route.STAFF_DOCUMENT_REVIEW.in(Locale.CANADA_FRENCH, file, document.id());
  }

  private Document send(String name) {
    return documents.attach(file, "site-plan", documents.take(name, content()), ana, MONDAY);
  }

  private static ByteArrayInputStream content() {
    return new ByteArrayInputStream(Papers.pdf(1));
  }

  private State state() {
    return documents.find(file, plan.id()).orElseThrow().state();
  }

  private List<String> decisions() {
    return jdbc.sql("select state from document_decisions where document = ? order by id")
        .param(plan.id())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<String> mails() {
    return jdbc.sql("select text_body from mails where recipient = ?")
        .param(ana.account() + "@example.ca")
        .query((row, _) -> row.getString(1))
        .list();
  }
}
