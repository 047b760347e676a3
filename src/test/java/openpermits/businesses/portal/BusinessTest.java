package openpermits.businesses.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openpermits.kernel.Actor;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/// A business from the day on which it is registered, and who sees what of it.
@PortalTest
class BusinessTest {

  private static final Pattern LINK = Pattern.compile("http\\S+(/(?:fr|en)/invitations/\\S+)");
  private static final Pattern PIN = Pattern.compile("[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}");

  private final Actor maya = Customer.called("Maya Boss");
  private final Actor theo = Customer.called("Theo Worker");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired JdbcClient jdbc;

  private Customer boss;
  private Customer worker;

  @BeforeEach
  void bothHaveAccounts() {
    city.account(maya);
    city.account(theo);
    boss = new Customer(portal, maya);
    worker = new Customer(portal, theo);
  }

  @Test
  void isRegisteredWithItsLicenceAndInsurance() {
    var business = registered();

    assertThat(Customer.text(boss.open(Route.BUSINESS, business)))
        .contains(
            "Boss et fils", "B777", "Assurance Nord", "Gestion du compte", "Entreprise inscrite");
    assertThat(Customer.text(boss.open(Route.DASHBOARD_PROFESSIONALS))).contains("Boss et fils");
  }

  @Test
  void isNotRegisteredWithALicenceThatHasExpired() {
    var fields = new java.util.HashMap<>(fields());
    fields.put("validUntil", "2001-01-01");

    var answer = boss.fill(Route.BUSINESS_NEW, "", fields);

    assertThat(answer).hasStatus(422);
    assertThat(Customer.text(answer)).contains("n’est pas passée", "Boss et fils");
  }

  /// Must show 4: a contractor's employee is invited, applies for the firm, leaves, and sees
  /// nothing any more.
  @Test
  void hidesEverythingFromAnEmployeeWhoHasLeft() {
    var business = registered();
    join(business, "member");
    var draft = location(begin(worker)).split("/", -1)[4];
    assertThat(Customer.text(boss.open(Route.APPLICATION_DETAILS, draft))).contains("Boss et fils");
    assertThat(Customer.text(boss.open(Route.DASHBOARD_APPLICATIONS))).contains("Boss et fils");
    var step = Route.NEW_APPLICATION_GETTING_STARTED.in(java.util.Locale.CANADA_FRENCH, draft);
    var opened = worker.open(step);

    assertThat(worker.fill(Route.BUSINESS_LEAVE, business, Map.of())).hasStatus(303);

    assertThat(worker.send(step, opened, Map.of("summary", "x"))).hasStatus(404);
    for (var route : shut()) {
      assertThat(worker.open(route, draft)).as(route.name()).hasStatus(404);
    }
    assertThat(
            worker.send(
                Route.APPLICATION_DOCUMENTS.in(java.util.Locale.CANADA_FRENCH, draft),
                opened,
                Map.of()))
        .hasStatus(404);
    assertThat(worker.open(Route.APPLICATION_LETTER, draft, UUID.randomUUID())).hasStatus(404);
    assertThat(worker.open(Route.BUSINESS, business)).hasStatus(404);
    assertThat(Customer.text(worker.open(Route.DASHBOARD_APPLICATIONS)))
        .doesNotContain("Boss et fils");
    assertThat(boss.open(Route.APPLICATION_ACTIVITIES, draft)).hasStatus(200);
  }

  private static Stream<Route> routes() {
    return Stream.of(
        Route.APPLICATION_ACTIVITIES,
        Route.APPLICATION_DETAILS,
        Route.APPLICATION_DOCUMENTS,
        Route.APPLICATION_FEES,
        Route.APPLICATION_INSPECTIONS,
        Route.APPLICATION_WITHDRAW,
        Route.APPLICATION_DELETE_DRAFT,
        Route.NEW_APPLICATION_RESUME,
        Route.NEW_APPLICATION_APPLICANT,
        Route.NEW_APPLICATION_DOCUMENTS,
        Route.NEW_APPLICATION_REVIEW,
        Route.NEW_APPLICATION_SUBMIT);
  }

  private static Iterable<Route> shut() {
    return routes().toList();
  }

  @Test
  void letsAReaderOnlyRead() {
    var business = registered();
    join(business, "reader");
    var draft = location(begin(boss)).split("/", -1)[4];

    assertThat(worker.open(Route.APPLICATION_ACTIVITIES, draft)).hasStatus(200);
    assertThat(worker.open(Route.APPLICATION_DELETE_DRAFT, draft)).hasStatus(409);
    assertThat(worker.open(Route.NEW_APPLICATION_DETAILS, draft))
        .hasStatus(303)
        .hasHeader("Location", "/fr/demandes/" + draft + "/activites");
    assertThat(begin(worker)).hasStatus(422);
    for (var managed : new Route[] {Route.BUSINESS_INVITE, Route.BUSINESS_PIN}) {
      assertThat(worker.open(managed, business)).hasStatus(404);
    }
    assertThat(worker.open(Route.BUSINESS_MEMBER, business, maya.account())).hasStatus(404);
  }

  @Test
  void isThereForNobodyElse() {
    var business = registered();

    for (var route :
        new Route[] {
          Route.BUSINESS, Route.BUSINESS_INVITE, Route.BUSINESS_PIN, Route.BUSINESS_LEAVE
        }) {
      assertThat(worker.open(route, business)).as(route.name()).hasStatus(404);
    }
  }

  @Test
  void keepsItsLastMainContactUntilAnotherTakesOver() {
    var business = registered();
    join(business, "member");
    assertThat(boss.fill(Route.BUSINESS_LEAVE, business, Map.of())).hasStatus(409);

    manage(business, theo, Map.of("do", "hand-over"));

    assertThat(boss.open(Route.BUSINESS_INVITE, business)).hasStatus(404);
    assertThat(worker.open(Route.BUSINESS_INVITE, business)).hasStatus(200);
    assertThat(boss.fill(Route.BUSINESS_LEAVE, business, Map.of())).hasStatus(303);
  }

  @Test
  void letsAMainContactRemoveAMember() {
    var business = registered();
    join(business, "member");

    manage(business, theo, Map.of("do", "remove"));

    assertThat(worker.open(Route.BUSINESS, business)).hasStatus(404);
    assertThat(mail(theo.account() + "@example.ca")).contains("Boss et fils");
    assertThat(Customer.text(boss.open(Route.BUSINESS, business)))
        .contains("Personne retirée", "Theo Worker");
  }

  @Test
  void invitesOnlyTheAddressAndOnlyOnce() {
    var business = registered();
    var link = invited(business, "member");
    var zoe = Customer.called("Zoe Other");
    city.account(zoe);
    var other = new Customer(portal, zoe);
    assertThat(Customer.text(other.open(link))).contains("not valid any more");
    assertThat(other.send(link, other.open(link), Map.of())).hasStatus(200);
    assertThat(other.open(Route.BUSINESS, business)).hasStatus(404);

    assertThat(worker.open(link)).hasStatus(200);
    assertThat(worker.open(Route.BUSINESS, business)).hasStatus(404);
    assertThat(worker.send(link, worker.open(link), Map.of())).hasStatus(303);
    assertThat(worker.open(Route.BUSINESS, business)).hasStatus(200);
    assertThat(Customer.text(worker.open(link))).contains("not valid any more");
  }

  @Test
  void saysTheSameWhetherOrNotAnAddressHasAnAccount() {
    var business = registered();

    var known = invite(business, theo.account() + "@example.ca", "member");
    var unknown = invite(business, UUID.randomUUID() + "@example.ca", "member");

    assertThat(location(unknown)).isEqualTo(location(known));
  }

  @Test
  void isAssociatedOnceByItsPin() {
    var business = registered();
    assertThat(boss.fill(Route.BUSINESS_PIN, business, Map.of())).hasStatus(303);
    var pin = PIN.matcher(mail(maya.account() + "@example.ca"));
    assertThat(pin.find()).isTrue();
    var typed = pin.group().toLowerCase(java.util.Locale.ROOT).replace("-", " ");

    assertThat(worker.fill(Route.BUSINESS_ASSOCIATE, "", Map.of("pinPassword", typed)))
        .hasStatus(303);
    assertThat(worker.open(Route.BUSINESS, business)).hasStatus(200);
    var zoe = Customer.called("Zoe Other");
    city.account(zoe);
    assertThat(
            new Customer(portal, zoe)
                .fill(Route.BUSINESS_ASSOCIATE, "", Map.of("pinPassword", typed)))
        .hasStatus(422);
  }

  @Test
  void makesWhoeverTriesFiveWrongPinsWait() {
    for (int tries = 0; tries < 5; tries++) {
      assertThat(worker.fill(Route.BUSINESS_ASSOCIATE, "", Map.of("pinPassword", "AAAA")))
          .hasStatus(422);
    }

    assertThat(worker.fill(Route.BUSINESS_ASSOCIATE, "", Map.of("pinPassword", "AAAA")))
        .hasStatus(429);
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult begin(Customer customer) {
    return customer.fill(Route.NEW_APPLICATION, "CON", Map.of("_business", "Boss et fils"));
  }

  private void manage(UUID business, Actor member, Map<String, String> fields) {
    var path = Route.BUSINESS_MEMBER.in(java.util.Locale.CANADA_FRENCH, business, member.account());
    assertThat(boss.send(path, boss.open(path), fields)).hasStatus(303);
  }

  private void join(UUID business, String role) {
    var link = invited(business, role);
    assertThat(worker.send(link, worker.open(link), Map.of())).hasStatus(303);
  }

  private String invited(UUID business, String role) {
    var email = theo.account() + "@example.ca";
    assertThat(invite(business, email, role)).hasStatus(303);
    var link = LINK.matcher(mail(email));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult invite(
      UUID business, String email, String role) {
    return boss.fill(Route.BUSINESS_INVITE, business, Map.of("email", email, "role", role));
  }

  private UUID registered() {
    var answer = boss.fill(Route.BUSINESS_NEW, "", fields());
    assertThat(answer).hasStatus(303);
    return UUID.fromString(location(answer).replaceAll(".*/|\\?.*", ""));
  }

  private static Map<String, String> fields() {
    return Map.of(
        "name", "Boss et fils",
        "kind", "contractor",
        "licence", "B777",
        "validUntil", "2060-12-31",
        "insurer", "Assurance Nord",
        "insuredUntil", "2060-06-30");
  }

  private static String location(
      org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
  }

  private String mail(String address) {
    return jdbc.sql(
            "select subject || text_body from mails where recipient = ? order by written_at desc limit 1")
        .param(address)
        .query(String.class)
        .single();
  }
}
