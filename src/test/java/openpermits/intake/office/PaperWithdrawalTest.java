package openpermits.intake.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.applications.History;
import openpermits.applications.Withdrawal;
import openpermits.applications.Withdrawal.Requested;
import openpermits.applications.Withdrawals;
import openpermits.documents.Documents;
import openpermits.documents.Papers;
import openpermits.fees.CityFunction;
import openpermits.fees.FeeKind;
import openpermits.intake.TypedDay;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.permits.Permits;
import openpermits.settings.BusinessCalendar;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// What staff does for an applicant on paper, once the application is in.
@PortalTest
class PaperWithdrawalTest {

  private static final String WHY = "Nous avons vendu la maison.";

  private final Actor lea = Customer.called("Léa Côté");
  private final Actor jo = new Actor(Role.OFFICER, UUID.randomUUID(), "Jo Roy");
  private final String email = "lea." + UUID.randomUUID() + "@example.ca";

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired Applications applications;
  @Autowired Withdrawals withdrawals;
  @Autowired Documents documents;
  @Autowired Permits permits;
  @Autowired History history;
  @Autowired BusinessCalendar calendar;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void staffHasAnAccount() {
    city.account(jo);
  }

  @Test
  void isRequestedAsOfTheDayOnWhichThePaperCameIn() {
    var file = onPaper();

    var answer = enter(file, letter(3));

    assertThat(answer)
        .hasStatus(303)
        .hasHeader("Location", "/fr/personnel/dossiers/" + file + "?notice=withdrawal-entered");
    var request = ((Requested) application(file).withdrawal()).request();
    assertThat(request.receivedAt()).isEqualTo(calendar.startOf(today().minusDays(3)));
    assertThat(request.comment()).isEqualTo(WHY);
    assertThat(request.language()).isEqualTo("fr");
    assertThat(request.from()).isEqualTo("Léa Côté-Roy");
    assertThat(request.by()).isEqualTo(jo);
    assertThat(history.of(file))
        .anySatisfy(entry -> {
          assertThat(entry.event()).isEqualTo("withdrawalEntered");
          assertThat(entry.by().name()).isEqualTo("Jo Roy");
          assertThat(entry.onBehalfOf()).isEqualTo("Léa Côté");
        });
    assertThat(Customer.text(desk().open(Customer.location(answer))))
        .contains("est enregistrée", "par Jo Roy, au nom de Léa Côté");
    assertThat(Customer.text(desk().open(Route.STAFF_WITHDRAWAL_REVIEW, request.id())))
        .contains("Léa Côté (Léa Côté-Roy)", "Reçue sur papier", "par Jo Roy", WHY);
  }

  @Test
  void refundsWhatTheCityHadNotDoneOnThatDay() {
    var file = onPaper();
    var line = city.billed(file, FeeKind.PERMIT_FEE, Money.dollars("1000.00"), jo, ago(20));
    city.paid(line, Money.dollars("1000.00"), "Léa Côté", "", jo, ago(19));
    city.completedReview(file, CityFunction.INTAKE_ADMIN, ago(15));
    city.completedReview(file, CityFunction.ZONING_REVIEW, ago(2));

    enter(file, letter(5));

    var consequences = withdrawals.consequences(application(file), clock.instant());
    assertThat(consequences.worksheet().totals().refund()).isEqualTo(Money.dollars("900.00"));
  }

  @Test
  void isConfirmedByMailWithoutLinksWhereThereIsAnAddress() {
    var file = onPaper();

    enter(file, letter(3));

    assertThat(mails(email))
        .singleElement()
        .satisfies(mail ->
            assertThat(mail)
                .contains("nous avons reçu sur papier", file.toString(), "Léa Côté-Roy", WHY)
                .doesNotContain("http"));
  }

  @Test
  void isToldToAnAccountThatDeclinedToBeTold() {
    var file = ofAnAccount();
    jdbc.sql("insert into declined_notices (account, notice) values (?, 'withdraw')")
        .param(lea.account())
        .update();

    enter(file, letter(3));
    desk().press(Route.STAFF_TAKE_BACK, file);

    assertThat(mails(address(lea)))
        .satisfiesExactlyInAnyOrder(
            asked -> assertThat(asked).contains("on paper", file.toString()),
            back -> assertThat(back).contains("staff took back", "Didn’t make this request?"));
    assertThat(Customer.text(new Customer(portal, lea).open(Route.APPLICATION_ACTIVITIES, file)))
        .contains("Retrait demandé sur papier et saisi");
  }

  @Test
  void isEnteredOnceHoweverOftenItIsSent() {
    var file = onPaper();
    var path = Route.STAFF_WITHDRAW.in(Locale.CANADA_FRENCH, file);
    var page = desk().open(path);

    var first = desk().send(path, page, letter(3));
    var second = desk().send(path, page, letter(3));

    assertThat(Customer.location(second)).isEqualTo(Customer.location(first));
    assertThat(mails(email)).hasSize(1);
  }

  @Test
  void saysEverythingThatIsMissing() {
    var answer = enter(onPaper(), Map.of());

    assertThat(answer).hasStatus(422);
    assertThat(Customer.text(answer))
        .contains(
            "Inscrivez le jour où la demande de retrait a été reçue",
            "Inscrivez le nom de la personne qui a signé",
            "Inscrivez le motif qui figure sur le papier");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, Le jour de réception ne peut pas être à venir",
    "31, Le jour de réception ne peut pas précéder celui de la demande",
    "400, Le jour de réception doit être le"
  })
  void refusesADayThatCannotBeAndKeepsWhatWasTyped(int daysAgo, String sentence) {
    var file = onPaper();

    var answer = enter(file, letter(daysAgo));

    assertThat(answer).hasStatus(422);
    assertThat(Customer.text(answer)).contains(sentence, "Léa Côté-Roy", WHY);
    assertThat(application(file).withdrawal()).isInstanceOf(Withdrawal.NotRequested.class);
  }

  @ParameterizedTest
  @CsvSource({"0", "30"})
  void takesTheDayOfTheApplicationAndToday(int daysAgo) {
    assertThat(enter(onPaper(), letter(daysAgo))).hasStatus(303);
  }

  @Test
  void isRefusedOnceThePermitIsIssuedAndKeepsWhatWasTyped() {
    var file = onPaper();
    var path = Route.STAFF_WITHDRAW.in(Locale.CANADA_FRENCH, file);
    var page = desk().open(path);
    jdbc.sql("update applications set status = 'ready-to-issue' where file_number = ?")
        .param(file.toString())
        .update();
    permits.issue(file, jo, clock.instant());

    var answer = desk().send(path, page, letter(3));

    assertThat(answer).hasStatus(409);
    assertThat(Customer.text(answer))
        .contains("Le permis a été délivré", WHY, "/fr/personnel/dossiers/" + file)
        .doesNotContain("/fr/demandes/" + file);
    assertThat(desk().open(path)).hasStatus(409);
  }

  @Test
  void isTakenBackAndAnsweredForItsApplicant() {
    var file = onPaper();
    enter(file, letter(3));
    withdrawals.ask(file, "Which lot?", jo, clock.instant());

    assertThat(desk().fill(Route.STAFF_ANSWER, file, Map.of("answer", " "))).hasStatus(422);
    var answered = desk().fill(Route.STAFF_ANSWER, file, Map.of("answer", "Celui du nord"));
    assertThat(Customer.text(desk().open(Customer.location(answered))))
        .contains("La réponse du demandeur est enregistrée");
    assertThat(application(file).withdrawal()).isInstanceOf(Requested.class);

    var back = desk().press(Route.STAFF_TAKE_BACK, file);
    assertThat(Customer.text(desk().open(Customer.location(back))))
        .contains("Le dossier suit son cours");
    assertThat(application(file).withdrawal()).isInstanceOf(Withdrawal.TakenBack.class);
    assertThat(history.of(file).stream().filter(it -> !it.onBehalfOf().isEmpty()))
        .extracting(History.Entry::event)
        .containsExactlyInAnyOrder(
            "withdrawalEntered", "withdrawalInformationGiven", "withdrawalTakenBack");
  }

  @Test
  void keepsAnAnswerThatIsNotNeededAnyMore() {
    var file = onPaper();
    enter(file, letter(3));
    withdrawals.ask(file, "Which lot?", jo, clock.instant());
    var path = Route.STAFF_ANSWER.in(Locale.CANADA_FRENCH, file);
    var page = desk().open(path);
    desk().press(Route.STAFF_TAKE_BACK, file);

    var late = desk().send(path, page, Map.of("answer", "Celui du nord"));

    assertThat(late).hasStatus(409);
    assertThat(Customer.text(late))
        .contains("Celui du nord", "/fr/personnel/dossiers/" + file)
        .doesNotContain("/fr/demandes/" + file);
  }

  @Test
  void speaksToStaffOfTheRequestThatWaitsAndNotAsToItsApplicant() {
    var file = onPaper();
    enter(file, letter(3));

    for (var page :
        List.of(
            desk().open(Route.STAFF_FILE, file),
            desk().open(Route.STAFF_WITHDRAW, file),
            desk().open(Route.APPLICATION_DOCUMENTS, file))) {
      assertThat(Customer.text(page)).doesNotContain("Vous avez soumis", "votre demande");
    }
    assertThat(Customer.text(desk().open(Route.STAFF_FILE, file)))
        .contains("attend une décision dans la file de travail");
  }

  @Test
  void saysThatALetterIsPostedWhereverThereIsNoAccount() {
    var file = onPaper();
    enter(file, letter(3));
    var request = ((Requested) application(file).withdrawal()).request().id();

    var confirm =
        desk()
            .fill(
                Route.STAFF_WITHDRAWAL_REVIEW,
                request,
                Map.of(
                    "decision",
                    "deny",
                    "ground",
                    "not-the-owner",
                    "reason",
                    "Pas la propriétaire."));
    assertThat(Customer.text(desk().open(Customer.location(confirm)))).contains("sur papier");
    var denied = desk().press(Route.STAFF_WITHDRAWAL_CONFIRM, request);

    assertThat(Customer.text(desk().open(Customer.location(denied))))
        .contains("Imprimez la lettre")
        .doesNotContain("La lettre a été envoyée");
  }

  @Test
  void saysToWhoeverAsksThatNoMailGoesOut() {
    var file = onPaper("");
    enter(file, letter(3));
    var request = ((Requested) application(file).withdrawal()).request().id();

    var confirm =
        desk()
            .fill(
                Route.STAFF_WITHDRAWAL_REVIEW,
                request,
                Map.of("decision", "ask", "question", "Quel lot?"));

    assertThat(confirm).hasStatus(303);
    assertThat(Customer.text(desk().open(Customer.location(confirm))))
        .contains("En français, sur papier", "posez-la vous-même", "Inscrire la question");
    var asked = desk().press(Route.STAFF_WITHDRAWAL_CONFIRM, request);
    assertThat(Customer.text(desk().open(Customer.location(asked))))
        .contains("est inscrite au dossier")
        .doesNotContain("envoyée");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"STAFF_WITHDRAW", "STAFF_TAKE_BACK", "STAFF_ANSWER", "APPLICATION_DOCUMENTS"})
  void leavesAFileWhoseApplicantActsHereToItsApplicant(Route route) {
    var own = city.file(lea, "submitted", ago(30));

    assertThat(desk().open(route, own)).hasStatus(404);
    assertThat(desk().press(route, own)).hasStatus(404);
    assertThat(Customer.text(desk().open(Route.STAFF_FILE, own)))
        .doesNotContain("reçue sur papier", "reçus sur papier");
  }

  @Test
  void getsTheDocumentsThatComeOnPaperLater() {
    var file = onPaper();

    var sent =
        desk()
            .sendFiles(
                Route.APPLICATION_DOCUMENTS, file, "send", Map.of("file-site-plan", Papers.pdf(1)));

    assertThat(sent).hasStatus(303);
    assertThat(Customer.text(desk().open(Customer.location(sent))))
        .contains("/fr/personnel/dossiers/" + file, "file-site-plan.pdf")
        .doesNotContain("/fr/demandes/" + file + "/activites");
    var document = documents.of(file).getFirst();
    assertThat(document.receivedBy()).isEqualTo("Jo Roy");
    assertThat(desk().open(Route.APPLICATION_DOCUMENT_REPLACE, file, document.id())).hasStatusOk();
    assertThat(desk().press(Route.APPLICATION_DOCUMENT_REMOVE, file, document.id())).hasStatus(303);
    assertThat(Customer.text(desk().open(Route.STAFF_FILE, file)))
        .contains("Document déposé", "par Jo Roy, au nom de Léa Côté");
  }

  private FileNumber onPaper() {
    return onPaper(email);
  }

  private FileNumber onPaper(String address) {
    var file = city.file(lea, "submitted", calendar.startOf(today().minusDays(30)));
    city.onPaper(file, jo, calendar.startOf(today().minusDays(30)), address);
    return file;
  }

  private FileNumber ofAnAccount() {
    var file = city.file(lea, "submitted", calendar.startOf(today().minusDays(30)));
    city.cameOnPaper(file, jo, calendar.startOf(today().minusDays(30)));
    return file;
  }

  private MvcTestResult enter(FileNumber file, Map<String, String> typed) {
    return desk().fill(Route.STAFF_WITHDRAW, file, typed);
  }

  private Map<String, String> letter(int daysAgo) {
    var typed = new HashMap<>(TypedDay.shown("received", today().minusDays(daysAgo)).values());
    typed.put("signature", "Léa Côté-Roy");
    typed.put("comment", WHY);
    return typed;
  }

  private Application application(FileNumber file) {
    return applications.find(file).orElseThrow();
  }

  private List<@Nullable String> mails(String recipient) {
    return jdbc.sql("select text_body from mails where recipient = ?")
        .param(recipient)
        .query(String.class)
        .list();
  }

  private static String address(Actor person) {
    return person.account() + "@example.ca";
  }

  private Instant ago(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }

  private LocalDate today() {
    return calendar.dateOf(clock.instant());
  }

  private Customer desk() {
    return new Customer(portal, jo);
  }
}
