package openpermits.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openpermits.applications.Action;
import openpermits.applications.Applications;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Catalogue;
import openpermits.catalogue.Status;
import openpermits.catalogue.Step;
import openpermits.fees.Invoices;
import openpermits.intake.FilledForms;
import openpermits.intake.Stage;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.Availability;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.settings.Settings;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/// Applications from the button that begins them to the file with its number.
@PortalTest
class ApplyTest {

  private final Actor ana = Customer.called("Ana Lopez");
  private final Actor officer = new Actor(Role.OFFICER, UUID.randomUUID(), "Jo Roy");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired Catalogue catalogue;
  @Autowired Applications applications;
  @Autowired FilledForms forms;
  @Autowired Invoices invoices;
  @Autowired JdbcClient jdbc;

  static Stream<String> types() {
    return new Settings()
        .all("catalogue/*.yaml", ApplicationType.class).stream().map(ApplicationType::code);
  }

  @BeforeEach
  void anaHasAnAccountAndABusiness() {
    city.account(ana);
    city.business(ana, "Lopez et filles inc.");
  }

  @ParameterizedTest
  @MethodSource("types")
  void leadsToAFileWithANumberForEveryType(String type) {
    var customer = new Customer(portal, ana);
    var draft = customer.begins(type);

    applying().fillIn(customer, type, draft);
    var file = Applying.submit(customer, draft);

    var application = applications.find(file, ana).orElseThrow();
    assertThat(file.toString()).startsWith(type + "-");
    assertThat(application.status()).isEqualTo(Status.SUBMITTED);
    assertThat(application.location().street()).isEqualTo("Lot 12, plan 4M-1234");
    assertThat(forms.find(file)).get().satisfies(form -> assertThat(form.isComplete()).isTrue());
    assertThat(Customer.text(customer.open(Route.APPLICATION_SUBMITTED, file)))
        .contains(file.toString(), "Demande soumise");
    assertThat(Customer.text(customer.open(Route.APPLICATION_DETAILS, file)))
        .contains("Lot 12, plan 4M-1234", "Ana Lopez");
    var printed = customer.print(Route.APPLICATION_FORM_PDF, file);
    assertThat(printed.faults()).isEmpty();
    assertThat(printed.text()).contains(file.toString(), "Lot 12, plan 4M-1234", "Je déclare");
    if (type.equals("CON")) {
      assertThat(printed.text())
          .contains("Demande de permis de construire ou de démolir", "février 2026")
          .contains("A. Renseignements sur le projet", "H. Demande complète", "Autres réponses");
    }
    assertThat(Customer.text(new Customer(portal, officer).open(Route.STAFF_FILE, file)))
        .contains("Réponses", "Je déclare");
    assertThat(customer.open(Route.NEW_APPLICATION_DETAILS, draft))
        .hasStatus(303)
        .hasHeader("Location", "/fr/demandes/" + file + "/soumise");
    withdrawWhereThatMayBe(customer, file);
  }

  private void withdrawWhereThatMayBe(Customer customer, FileNumber file) {
    var application = applications.find(file).orElseThrow();
    if (application.availability(Action.WITHDRAW, ana) instanceof Availability.Available) {
      assertThat(customer.fill(Route.APPLICATION_WITHDRAW, file, Map.of("comment", "Vendu.")))
          .hasStatus(303);
    } else {
      assertThat(application.type().isWithdrawable()).isFalse();
    }
  }

  @Test
  void billsANewSemiDetachedHouseByItsArea() {
    var customer = new Customer(portal, ana);
    var draft = customer.begins("CON");
    applying().fillIn(customer, "CON", draft);
    customer.fill(
        Route.NEW_APPLICATION_GETTING_STARTED,
        draft,
        Map.of(
            "description", "house", "work-type", "new", "scope", "semi-detached", "summary", "x"));
    var details = Applying.answers(catalogue.type("CON"), Step.DETAILS);
    details.putAll(Map.of("use", "c-house", "gross-floor-area", "200", "second-use", "no"));
    customer.fill(Route.NEW_APPLICATION_DETAILS, draft, details);
    assertThat(Customer.text(customer.open(Route.NEW_APPLICATION_REVIEW, draft)))
        .contains("2\u00a0504,00\u00a0$", "12,52\u00a0$ le mètre carré");

    var file = Applying.submit(customer, draft);

    assertThat(invoices.of(file))
        .singleElement()
        .satisfies(invoice -> {
          assertThat(invoice.balance()).isEqualTo(Money.dollars("2504.00"));
          assertThat(invoice.lines())
              .extracting(line -> line.citation().fr())
              .allMatch(citation -> citation.contains("2014-220"));
        });
    assertThat(applications.find(file))
        .get()
        .satisfies(application -> {
          assertThat(application.description().fr()).isEqualTo("Maison");
        });
    assertThat(Customer.text(customer.open("/fr/tableau-de-bord/actions-requises")))
        .contains(file.toString(), "Paiement exigible");
  }

  @Test
  void areSubmittedOnceHoweverOftenTheButtonIsPressed() {
    var customer = new Customer(portal, ana);
    var draft = customer.begins("PLE");
    applying().fillIn(customer, "PLE", draft);
    var path = Route.NEW_APPLICATION_SUBMIT.in(java.util.Locale.CANADA_FRENCH, draft);
    var page = customer.open(path);
    var signed = Map.of("declaration", "yes", "signature", "Ana Lopez");

    var first = customer.send(path, page, signed);
    var second = customer.send(path, page, signed);

    assertThat(first).hasStatus(303);
    assertThat(second).hasStatus(303);
    assertThat(
            jdbc.sql("select count(*) from applications where applicant = ?")
                .param(ana.account())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @RepeatedTest(10)
  void areSubmittedOnceFromSeveralPagesAtTheSameMoment() {
    var customer = new Customer(portal, ana);
    var draft = customer.begins("PLE");
    applying().fillIn(customer, "PLE", draft);
    var path = Route.NEW_APPLICATION_SUBMIT.in(java.util.Locale.CANADA_FRENCH, draft);
    var pages = Stream.generate(() -> customer.open(path)).limit(8).toList();
    var signed = Map.of("declaration", "yes", "signature", "Ana Lopez");

    var answers =
        pages.stream()
            .map(page ->
                CompletableFuture.supplyAsync(
                    () -> customer.send(path, page, signed), Thread::startVirtualThread))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(303));
    assertThat(
            jdbc.sql("select count(*) from applications where applicant = ?")
                .param(ana.account())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  /// A type that needs no document, so that it takes seconds.
  @Test
  void areNumberedOnceEachWhenManyAreSubmittedAtTheSameMoment() {
    var type = catalogue.type("BLD");
    var customer = new Customer(portal, ana);
    var submitted =
        IntStream.range(0, 200)
            .mapToObj(_ ->
                CompletableFuture.supplyAsync(
                    () -> apply(customer, type.code()), Thread::startVirtualThread))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(FileNumber::toString)
            .sorted()
            .toList();

    var first = Integer.parseInt(submitted.getFirst().substring(9));
    var year = submitted.getFirst().substring(0, 9);
    assertThat(submitted)
        .containsExactlyElementsOf(
            IntStream.range(first, first + 200)
                .mapToObj(number -> year + "%06d".formatted(number))
                .toList());
  }

  private FileNumber apply(Customer customer, String type) {
    var draft = customer.begins(type);
    applying().fillIn(customer, type, draft);
    return Applying.submit(customer, draft);
  }

  @Test
  void areNotBegunByWhoeverHasClosedTheAccountMeanwhile() {
    var customer = new Customer(portal, ana);
    jdbc.sql("update accounts set closed_at = now() where id = ?").param(ana.account()).update();

    assertThat(customer.fill(Route.NEW_APPLICATION, "PLE", Map.of())).hasStatus(409);
  }

  @Test
  void areNotThereForAnybodyElse() {
    var draft = new Customer(portal, ana).begins("CON");
    var ben = Customer.called("Ben Okafor");
    city.account(ben);
    var other = new Customer(portal, ben);

    for (var stage : Stage.values()) {
      assertThat(other.open(stage.route(), draft)).hasStatus(404);
      assertThat(
              other.send(
                  stage.route().in(java.util.Locale.CANADA, draft),
                  other.open("/fr/"),
                  Map.of("declaration", "yes", "signature", "Ben")))
          .hasStatus(404);
    }
    assertThat(other.open(Route.NEW_APPLICATION_RESUME, draft)).hasStatus(404);
  }

  private Applying applying() {
    return new Applying(catalogue, forms);
  }
}
