package openpermits.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import openpermits.accounts.AccountRules;
import openpermits.applications.Action;
import openpermits.applications.Applications;
import openpermits.applications.OwnerAuthorization;
import openpermits.documents.Papers;
import openpermits.intake.Intake;
import openpermits.kernel.Actor;
import openpermits.kernel.Availability;
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

/// A file that others than its applicant may do something to, and what its owner signs.
@PortalTest
class SharedFileTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T14:00:00Z");
  private static final Pattern LINK =
      Pattern.compile("http\\S+?(/(?:fr|en)/(?:invitations|autorisations|authorizations)/\\S+)");

  private final Actor ana = Customer.called("Ana Lopez");
  private final Actor pat = Customer.called("Pat Levy");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired Applications applications;
  @Autowired Intake intake;
  @Autowired AccountRules rules;
  @Autowired JdbcClient jdbc;

  private FileNumber file;
  private Customer applicant;
  private Customer party;

  @BeforeEach
  void anaHasAFile() {
    file = city.file(ana, "submitted", MONDAY);
    city.account(pat);
    applicant = new Customer(portal, ana);
    party = new Customer(portal, pat);
  }

  @Test
  void isOpenToAPartyOnceItAcceptsAndOnlyForWhatItIsGiven() {
    share("pay");
    assertThat(party.open(Route.APPLICATION_ACTIVITIES, file)).hasStatus(404);

    accept();

    assertThat(party.open(Route.APPLICATION_ACTIVITIES, file)).hasStatus(200);
    assertThat(Customer.text(party.open(Route.DASHBOARD_APPLICATIONS))).contains(file.toString());
    assertThat(party.fill(Route.APPLICATION_WITHDRAW, file, Map.of("comment", "x"))).hasStatus(409);
    assertThat(party.fill(Route.APPLICATION_PARTIES, file, Map.of("whom", "b@example.ca")))
        .hasStatus(409);
    assertThat(Customer.text(applicant.open(Route.APPLICATION_DETAILS, file)))
        .contains("Pat Levy", "Payer");
    assertThat(Customer.text(applicant.open(Route.APPLICATION_ACTIVITIES, file)))
        .contains("Autre partie ajoutée");
  }

  @Test
  void letsAPartyWithTheRightWithdraw() {
    share("withdraw");
    accept();

    assertThat(applications.find(file).orElseThrow().availability(Action.WITHDRAW, pat))
        .isInstanceOf(Availability.Available.class);
  }

  @Test
  void takesDocumentsOnlyFromAPartyThatMayAnswerReviewers() {
    share("pay");
    accept();
    assertThat(Customer.text(party.open(Route.APPLICATION_DOCUMENTS, file)))
        .contains("Aucun document")
        .doesNotContain("type=\"file\"");
    assertThat(sendsAPlan()).hasStatus(409);

    assertThat(remove()).isEqualTo(303);
    share("review");
    accept();

    assertThat(sendsAPlan()).hasStatus(303);
    assertThat(Customer.text(party.open(Route.APPLICATION_DOCUMENTS, file)))
        .contains("type=\"file\"", "/remplacer");
  }

  private MvcTestResult sendsAPlan() {
    return party.sendFiles(
        Route.APPLICATION_DOCUMENTS, file, "", Map.of("file-site-plan", Papers.pdf(1)));
  }

  @Test
  void isClosedToAPartyThatIsRemovedAtOnce() {
    share("withdraw");
    accept();
    var path = Route.APPLICATION_WITHDRAW.in(Locale.CANADA_FRENCH, file);
    var opened = party.open(path);

    assertThat(remove()).isEqualTo(303);

    assertThat(party.send(path, opened, Map.of("comment", "x"))).hasStatus(404);
    assertThat(party.open(Route.APPLICATION_ACTIVITIES, file)).hasStatus(404);
    assertThat(Customer.text(party.open(Route.DASHBOARD_APPLICATIONS)))
        .doesNotContain(file.toString());
  }

  @Test
  void isOpenToTheMembersOfABusinessThatIsAdded() {
    var firm = "Levy " + UUID.randomUUID();
    city.business(pat, firm);

    assertThat(
            applicant.fill(
                Route.APPLICATION_PARTIES, file, Map.of("whom", firm, "right", "inspect")))
        .hasStatus(303);

    assertThat(party.open(Route.APPLICATION_ACTIVITIES, file)).hasStatus(200);
  }

  @Test
  void saysTheSameToWhoeverInvitesAnAddressWithoutAnAccount() {
    assertThat(
            applicant.fill(
                Route.APPLICATION_PARTIES, file, Map.of("whom", UUID.randomUUID() + "@example.ca")))
        .hasStatus(303)
        .hasHeader("Location", "/fr/demandes/" + file + "/parties?notice=invited");
  }

  @Test
  void isAuthorizedByItsOwnerOnceAndWithoutAnAccount() {
    var draft = applicant.begins("CON");
    var email = UUID.randomUUID() + "@example.ca";
    assertThat(
            applicant.fill(
                Route.APPLICATION_AUTHORIZATION,
                draft,
                Map.of("owner", "Odile Roy", "email", email)))
        .hasStatus(303);
    var link = link(email);
    var owner = new Customer(portal, Customer.called("Nobody Here"));
    var opened = owner.open(link);
    assertThat(Customer.text(opened)).contains("Odile Roy", "Ana Lopez");
    assertThat(signed(draft)).isZero();
    assertThat(owner.send(link, opened, Map.of("name", " "))).hasStatus(422);

    assertThat(owner.send(link, opened, Map.of("name", "Odile Roy"))).hasStatus(200);

    assertThat(signed(draft)).isEqualTo(1);
    assertThat(sent(draft)).contains(OwnerAuthorization.KIND);
    assertThat(Customer.text(owner.open(link))).contains("n’est plus valide");
    assertThat(Customer.text(applicant.open(Route.APPLICATION_AUTHORIZATION, draft)))
        .contains("Signée par Odile Roy");
    assertThat(mail(ana.account() + "@example.ca")).contains("Odile Roy");
  }

  @Test
  void isAskedForAnewInPlaceOfWhatNobodyHasSigned() {
    var draft = applicant.begins("CON");
    var first = ask(draft, "Odile Roy");
    ask(draft, "Odette Roy");

    assertThat(Customer.text(party.open(first))).contains("n’est plus valide");
    assertThat(Customer.text(applicant.open(Route.APPLICATION_AUTHORIZATION, draft)))
        .contains("Odette Roy")
        .doesNotContain("Odile Roy");
  }

  /// @return the link that the owner is sent
  private String ask(String draft, String owner) {
    var email = UUID.randomUUID() + "@example.ca";
    assertThat(
            applicant.fill(
                Route.APPLICATION_AUTHORIZATION, draft, Map.of("owner", owner, "email", email)))
        .hasStatus(303);
    return link(email);
  }

  @Test
  void fillsNobodysMailboxWithLinks() {
    var draft = applicant.begins("CON");
    var fields = Map.of("owner", "Odile Roy", "email", UUID.randomUUID() + "@example.ca");
    for (var link = 0; link < rules.linksPerAddress(); link++) {
      assertThat(applicant.fill(Route.APPLICATION_AUTHORIZATION, draft, fields)).hasStatus(303);
    }

    var oneTooMany = applicant.fill(Route.APPLICATION_AUTHORIZATION, draft, fields);

    assertThat(oneTooMany).hasStatus(409);
    assertThat(Customer.text(oneTooMany)).contains("Trop de liens", "Réessayez dans 1 minute");
  }

  private void share(String right) {
    assertThat(
            applicant.fill(
                Route.APPLICATION_PARTIES,
                file,
                Map.of("whom", pat.account() + "@example.ca", "right", right)))
        .hasStatus(303);
  }

  private void accept() {
    var link = link(pat.account() + "@example.ca");
    assertThat(party.send(link, party.open(link), Map.of())).hasStatus(303);
  }

  private int remove() {
    var id =
        jdbc.sql("select id from additional_parties where file_number = ?")
            .param(file.toString())
            .query(UUID.class)
            .single();
    var path = Route.APPLICATION_PARTY.in(Locale.CANADA_FRENCH, file, id);
    var page = applicant.open(Route.APPLICATION_PARTIES, file);
    return applicant.send(path, page, Map.of()).getResponse().getStatus();
  }

  private Set<String> sent(String draft) {
    return intake.form(applications.find(FileNumber.of(draft)).orElseThrow()).sent();
  }

  private int signed(String draft) {
    return jdbc.sql(
            "select count(*) from owner_authorizations where file_number = ? and signed_at is not null")
        .param(draft)
        .query(Integer.class)
        .single();
  }

  private String link(String email) {
    var link = LINK.matcher(mail(email));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private String mail(String address) {
    return jdbc.sql(
            "select text_body from mails where recipient = ? order by written_at desc limit 1")
        .param(address)
        .query(String.class)
        .single();
  }
}
