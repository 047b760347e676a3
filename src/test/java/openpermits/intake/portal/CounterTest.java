package openpermits.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import openpermits.applications.Applications;
import openpermits.applications.Drafts;
import openpermits.applications.History;
import openpermits.catalogue.Catalogue;
import openpermits.catalogue.Status;
import openpermits.fees.Invoices;
import openpermits.intake.FilledForms;
import openpermits.intake.TypedDay;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.settings.BusinessCalendar;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// An application that came on paper, entered by staff in the steps of its applicant.
@PortalTest
class CounterTest {

  private final Actor ana = Customer.called("Ana Lopez");
  private final Actor jo = new Actor(Role.OFFICER, UUID.randomUUID(), "Jo Roy");
  private final Actor kim = new Actor(Role.SUPERVISOR, UUID.randomUUID(), "Kim Cole");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired Catalogue catalogue;
  @Autowired Applications applications;
  @Autowired Drafts drafts;
  @Autowired FilledForms forms;
  @Autowired Invoices invoices;
  @Autowired History history;
  @Autowired BusinessCalendar calendar;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void peopleHaveAccounts() {
    city.account(ana);
    city.account(jo);
    city.account(kim);
  }

  @Test
  void becomesAFileOfItsApplicantThatCountsFromTheDayItCameIn() {
    var draft = enter(toAna());
    applying().fillIn(desk(jo), "CON", draft);

    var file = submit(jo, draft);

    var application = applications.find(file, ana).orElseThrow();
    assertThat(application.status()).isEqualTo(Status.SUBMITTED);
    assertThat(application.applicant().name()).isEqualTo("Ana Lopez");
    assertThat(application.submittedAt()).isEqualTo(calendar.startOf(received()));
    assertThat(application.entry())
        .satisfies(entry -> {
          assertThat(entry.enteredBy()).isEqualTo("Jo Roy");
          assertThat(calendar.dateOf(entry.enteredAt())).isEqualTo(today());
        });
    assertThat(forms.find(file).orElseThrow().declaration())
        .satisfies(declared -> {
          assertThat(declared.name()).isEqualTo("Ana Lopez-Roy");
          assertThat(calendar.dateOf(declared.at())).isEqualTo(received().minusDays(1));
        });
    assertThat(history.of(file))
        .anySatisfy(entry -> {
          assertThat(entry.event()).isEqualTo("entered");
          assertThat(entry.by().name()).isEqualTo("Jo Roy");
        });
    assertThat(invoices.of(file))
        .allSatisfy(invoice -> assertThat(invoice.dueOn()).isAfter(today()));
  }

  @Test
  void isReadWithBothDatesByStaffAndWithTheFirstByItsApplicant() {
    var file = entered(toAna());

    assertThat(Customer.text(desk(kim).open(Route.STAFF_FILE, file)))
        .contains("Reçue le", "Reçue au guichet", "Saisie le", "par Jo Roy");
    assertThat(Customer.text(customer().open(Route.APPLICATION_DETAILS, file)))
        .contains("Reçue le", "Reçue au guichet");
    assertThat(Customer.text(customer().open(Route.APPLICATION_ACTIVITIES, file)))
        .contains("Demande soumise sur papier et saisie");
  }

  @Test
  void isTheWorkOfAllStaffAndSeenByNoCustomerBeforeItIsSubmitted() {
    var draft = enter(toAna());

    assertThat(Customer.text(desk(kim).open(Route.STAFF_COUNTER))).contains(draft, "Ana Lopez");
    assertThat(desk(kim).open(Route.NEW_APPLICATION_DETAILS, draft)).hasStatusOk();
    for (var route :
        new Route[] {
          Route.NEW_APPLICATION_GETTING_STARTED,
          Route.NEW_APPLICATION_SUBMIT,
          Route.NEW_APPLICATION_DOCUMENTS,
          Route.APPLICATION_ACTIVITIES,
          Route.APPLICATION_DELETE_DRAFT
        }) {
      assertThat(customer().open(route, draft)).as(route.name()).hasStatus(404);
    }
    assertThat(Customer.text(customer().open(Route.DASHBOARD_APPLICATIONS))).doesNotContain(draft);
    assertThat(desk(jo).open(Route.STAFF_FILE, draft)).hasStatus(404);
  }

  @Test
  void leavesTheDraftsOfApplicantsOutOfStaffsReachHereAndWhatIsSubmittedAsItIs() {
    var own = customer().begins("PLE");
    var file = entered(toAna());

    for (var number : new String[] {own, file.toString()}) {
      for (var route :
          new Route[] {
            Route.NEW_APPLICATION_RESUME,
            Route.NEW_APPLICATION_DETAILS,
            Route.NEW_APPLICATION_SUBMIT
          }) {
        assertThat(desk(jo).open(route, number)).as(route + " " + number).hasStatus(404);
      }
    }
    assertThat(desk(jo).open(Route.APPLICATION_DELETE_DRAFT, own)).hasStatus(404);
    assertThat(desk(jo).open(Route.APPLICATION_DELETE_DRAFT, file)).hasStatus(409);
    assertThat(customer().open(Route.STAFF_COUNTER)).hasStatus(404);
    assertThat(customer().open(Route.STAFF_COUNTER_NEW)).hasStatus(404);
  }

  @Test
  void writesToSomebodyWithoutAnAccountWithoutLinks() {
    var email = "lea." + UUID.randomUUID() + "@example.ca";
    var file = entered(toSomebody(email));

    assertThat(applications.find(file).orElseThrow().applicant().account()).isNull();
    assertThat(Customer.text(desk(jo).open(Route.STAFF_FILE, file))).contains(email, "Français");
    assertThat(
            jdbc.sql("select text_body from mails where recipient = ?")
                .param(email)
                .query(String.class)
                .list())
        .singleElement()
        .satisfies(mail ->
            assertThat(mail)
                .contains("Bonjour Ana Lopez", file.toString(), "Frais à payer")
                .doesNotContain("http"));
  }

  @Test
  void callsSomebodyWithoutAnAccountAsTheAnswersHaveIt() {
    var draft = enter(toSomebody(""));
    assertThat(applicant(draft)).isEqualTo("Léa Côté");

    applying().fillIn(desk(jo), "CON", draft);

    assertThat(applicant(draft)).isEqualTo("Ana Lopez");
    assertThat(applicant(submit(jo, draft).toString())).isEqualTo("Ana Lopez");
  }

  private String applicant(String file) {
    return applications.find(FileNumber.of(file)).orElseThrow().applicant().name();
  }

  @Test
  void writesNoMailToSomebodyWithoutAnAddress() {
    var file = entered(toSomebody(""));

    assertThat(Customer.text(desk(jo).open(Route.STAFF_FILE, file))).contains("Par lettre");
    assertThat(
            jdbc.sql("select count(*) from mails where subject like ?")
                .param("%" + file + "%")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void isSubmittedOnceHoweverOftenItIsSent() {
    var draft = enter(toAna());
    applying().fillIn(desk(jo), "CON", draft);
    var path = Route.NEW_APPLICATION_SUBMIT.in(java.util.Locale.CANADA_FRENCH, draft);
    var page = desk(jo).open(path);

    var first = desk(jo).send(path, page, signature(received()));
    var second = desk(jo).send(path, page, signature(received()));

    assertThat(Customer.location(first)).contains("/fr/personnel/dossiers/CON-");
    assertThat(second).hasStatus(303);
    assertThat(Customer.location(first)).startsWith(Customer.location(second));
    assertThat(desk(kim).open(Route.NEW_APPLICATION_REVIEW, draft)).hasStatus(303);
  }

  @Test
  void asksForTheNameAndTheDayOfTheSignatureOnThePaper() {
    var draft = enter(toAna());
    applying().fillIn(desk(jo), "CON", draft);

    var unsigned = desk(jo).fill(Route.NEW_APPLICATION_SUBMIT, draft, Map.of("signature", ""));
    var later = desk(jo).fill(Route.NEW_APPLICATION_SUBMIT, draft, signature(today().plusDays(1)));

    assertThat(unsigned).hasStatus(422);
    assertThat(Customer.text(unsigned))
        .contains(
            "Confirmez que le formulaire papier porte la déclaration signée",
            "Inscrivez le nom de la personne qui a signé",
            "Inscrivez le jour où la déclaration a été signée");
    assertThat(later).hasStatus(422);
    assertThat(Customer.text(later))
        .contains("Le jour de la signature ne peut pas être à venir", "Ana Lopez-Roy");
  }

  @ParameterizedTest
  @CsvSource({
    "1, Le jour de réception ne peut pas être à venir",
    "-366, Le jour de réception doit être le"
  })
  void refusesADayThatCannotBeAndKeepsWhatWasTyped(int days, String sentence) {
    var typed = toSomebody("lea@example.ca");
    typed.putAll(TypedDay.shown("received", today().plusDays(days)).values());

    var answer = post(jo, typed);

    assertThat(answer).hasStatus(422);
    assertThat(Customer.text(answer)).contains(sentence, "Léa Côté", "lea@example.ca");
  }

  @Test
  void saysOfADayThatDoesNotExistThatItDoesNot() {
    var typed = toAna();
    typed.putAll(Map.of("received.day", "31", "received.month", "2", "received.year", "2026"));

    assertThat(Customer.text(post(jo, typed)))
        .contains("Le jour de réception n’existe pas", "value=\"31\"");
  }

  @Test
  void takesADayAYearAgo() {
    var typed = toAna();
    typed.putAll(TypedDay.shown("received", today().minusDays(365)).values());

    assertThat(post(jo, typed)).hasStatus(303);
  }

  @Test
  void saysEverythingThatIsMissing() {
    assertThat(Customer.text(post(jo, Map.of())))
        .contains(
            "Choisissez le type de demande",
            "Inscrivez le jour où la demande a été reçue",
            "Indiquez comment la demande a été reçue",
            "Indiquez qui présente la demande");
    assertThat(Customer.text(post(jo, Map.of("applicant", "person", "email", "x"))))
        .contains("Inscrivez le nom de la personne", "Choisissez la langue de correspondance");
  }

  @ParameterizedTest
  @EnumSource(names = {"OFFICER", "SUPERVISOR"})
  void findsAnApplicantByTheWholeAddressOnlyAndNobodyOfStaff(Role role) {
    var staff = role == Role.OFFICER ? jo : kim;
    for (var address : new String[] {staff.account() + "@example.ca", "@example.ca", ""}) {
      var typed = toAna();
      typed.put("account-email", address);
      assertThat(Customer.text(post(jo, typed)))
          .contains("Aucun compte de demandeur n’a cette adresse");
    }
  }

  @Test
  void isDeletedByOneOfStaffAndPutBackByAnother() {
    var draft = enter(toAna());

    assertThat(desk(jo).press(Route.APPLICATION_DELETE_DRAFT, draft))
        .hasHeader("Location", "/fr/personnel/guichet?notice=draft-deleted");
    assertThat(desk(jo).open(Route.NEW_APPLICATION_DETAILS, draft))
        .hasHeader("Location", "/fr/brouillons-supprimes?gone=" + draft);
    assertThat(Customer.text(desk(kim).open(Route.STAFF_COUNTER))).contains("Brouillons supprimés");
    assertThat(Customer.text(customer().open(Route.DELETED_DRAFTS))).doesNotContain(draft);

    assertThat(desk(kim).fill(Route.DELETED_DRAFTS, "", Map.of("draft", draft))).hasStatus(303);
    assertThat(desk(jo).open(Route.NEW_APPLICATION_DETAILS, draft)).hasStatusOk();
  }

  @Test
  void isNeverDeletedByTime() {
    var draft = FileNumber.of(enter(toAna()));
    var own = FileNumber.of(customer().begins("PLE"));

    assertThat(drafts.idleSince(clock.instant().plus(Duration.ofDays(400))))
        .contains(own)
        .doesNotContain(draft);
  }

  private FileNumber entered(Map<String, String> typed) {
    var draft = enter(typed);
    applying().fillIn(desk(jo), "CON", draft);
    return submit(jo, draft);
  }

  private String enter(Map<String, String> typed) {
    var begun = post(jo, typed);
    assertThat(begun).hasStatus(303);
    return Customer.location(begun).split("/", -1)[4];
  }

  private MvcTestResult post(Actor officer, Map<String, String> typed) {
    return desk(officer).fill(Route.STAFF_COUNTER_NEW, "", typed);
  }

  private FileNumber submit(Actor officer, String draft) {
    var sent =
        desk(officer).fill(Route.NEW_APPLICATION_SUBMIT, draft, signature(received().minusDays(1)));
    assertThat(sent).hasStatus(303);
    return FileNumber.of(Customer.location(sent).split("[/?]", -1)[4]);
  }

  private static Map<String, String> signature(LocalDate day) {
    var typed = new HashMap<>(TypedDay.shown("signed", day).values());
    typed.put("declaration", "yes");
    typed.put("signature", "Ana Lopez-Roy");
    return typed;
  }

  private Map<String, String> toAna() {
    var typed = paper();
    typed.put("applicant", "account");
    typed.put("account-email", ana.account() + "@EXAMPLE.ca ");
    return typed;
  }

  private Map<String, String> toSomebody(String email) {
    var typed = paper();
    typed.put("applicant", "person");
    typed.put("name", "Léa Côté");
    typed.put("email", email);
    typed.put("language", "fr");
    return typed;
  }

  private Map<String, String> paper() {
    var typed = new HashMap<>(TypedDay.shown("received", received()).values());
    typed.put("type", "CON");
    typed.put("channel", "counter");
    return typed;
  }

  private LocalDate received() {
    return today().minusDays(12);
  }

  private LocalDate today() {
    return calendar.dateOf(clock.instant());
  }

  private Applying applying() {
    return new Applying(catalogue, forms);
  }

  private Customer customer() {
    return new Customer(portal, ana);
  }

  private Customer desk(Actor officer) {
    return new Customer(portal, officer);
  }
}
