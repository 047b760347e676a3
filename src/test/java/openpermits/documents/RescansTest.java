package openpermits.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openpermits.applications.Applications;
import openpermits.applications.History;
import openpermits.documents.Document.VirusCheck;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Refused;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.WebApplicationContext;

/// On a real `clamd`, which comes after the documents.
@PortalTest
class RescansTest {

  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

  @TempDir static Path home;
  private static Clamd daemon;

  @TempDir Path folder;

  private final Actor ana = Customer.called("Ana Lopez");

  @Autowired WebApplicationContext portal;
  @Autowired Documents documents;
  @Autowired Applications applications;
  @Autowired DocumentRows rows;
  @Autowired PlanRoom room;
  @Autowired TransactionOperations transactions;
  @Autowired History history;
  @Autowired SampleCity city;
  @Autowired JdbcClient jdbc;

  private FileNumber file;

  @BeforeAll
  static void startTheDaemon() throws IOException {
    daemon = Clamd.start(home);
  }

  @AfterAll
  static void stopTheDaemon() {
    daemon.close();
  }

  @BeforeEach
  void nothingElseIsUnchecked() {
    jdbc.sql("update documents set virus_check = 'clean' where virus_check = 'unchecked'").update();
    file = city.file(ana, "submitted", NOW);
  }

  @Test
  void findNothingInAPlan() {
    var plan = receive("plan.pdf");

    rescans(daemon.address()).run(NOW);

    assertThat(checked(plan)).isEqualTo(VirusCheck.CLEAN);
    assertThat(mails()).isEmpty();
  }

  @Test
  void closeADocumentWithAVirusAndTellWhoeverSentItAndStaff() throws IOException {
    var plan = receive("plan.pdf");
    infect(plan);

    rescans(daemon.address()).run(NOW);
    rescans(daemon.address()).run(NOW.plus(Duration.ofDays(1)));

    assertThat(checked(plan)).isEqualTo(VirusCheck.INFECTED);
    var refusal =
        catchThrowableOfType(Refused.class, () -> documents.open(documents.of(file).getFirst()));
    assertThat(refusal.reason()).isEqualTo(new Overtaken.Infected());
    assertThat(mails()).singleElement().asString().contains("plan.pdf");
    assertThat(history.of(file)).extracting(History.Entry::event).contains("virusFound");

    var applicant = new Customer(portal, ana);
    var officer = new Customer(portal, new Actor(Role.OFFICER, UUID.randomUUID(), "Omar Haddad"));
    assertThat(applicant.open(Route.APPLICATION_DOCUMENT, file, plan.id())).hasStatus(409);
    assertThat(officer.open(Route.STAFF_DOCUMENT, file, plan.id())).hasStatus(409);
    assertThat(Customer.text(applicant.open(Route.APPLICATION_DOCUMENTS, file)))
        .contains("Documents à corriger", "Un virus a été trouvé", plan.id() + "/remplacer");
    assertThat(Customer.text(applicant.open(Route.DASHBOARD_ACTIONS)))
        .contains("Document à fournir");
    assertThat(Customer.text(officer.open(Route.STAFF_FILE, file)))
        .contains("Virus trouvé", "Virus trouvé dans un document");
  }

  @Test
  void tryAgainLaterWhileTheScannerIsAway() {
    var plan = receive("plan.pdf");
    rescans(new InetSocketAddress(InetAddress.getLoopbackAddress(), 1)).run(NOW);
    assertThat(checked(plan)).isEqualTo(VirusCheck.UNCHECKED);

    rescans(daemon.address()).run(NOW.plusSeconds(60));
    assertThat(checked(plan)).isEqualTo(VirusCheck.UNCHECKED);
    rescans(daemon.address()).run(NOW.plus(Duration.ofHours(2)));
    assertThat(checked(plan)).isEqualTo(VirusCheck.CLEAN);
  }

  private Rescans rescans(InetSocketAddress scanner) {
    return new Rescans(applications, rows, room, new ClamAv(scanner), transactions);
  }

  private Document receive(String name) {
    var arrival = documents.take(name, new ByteArrayInputStream(Papers.pdf(1)));
    return documents.attach(file, "site-plan", arrival, ana, NOW);
  }

  /// As if nobody had known that virus when it came.
  private void infect(Document document) throws IOException {
    room.remove(document.id());
    room.keep(document.id(), Files.write(folder.resolve("virus"), Papers.eicar()));
  }

  private VirusCheck checked(Document document) {
    return documents.find(file, document.id()).orElseThrow().virusCheck();
  }

  private List<String> mails() {
    return jdbc.sql("select text_body from mails where recipient = ?")
        .param(ana.account() + "@example.ca")
        .query((row, _) -> row.getString(1))
        .list();
  }
}
