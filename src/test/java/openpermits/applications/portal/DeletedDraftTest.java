package openpermits.applications.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.accounts.HeldFiles;
import openpermits.applications.ApplicationRules;
import openpermits.applications.Drafts;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// A draft that somebody has deleted, and may put back for a few days.
@PortalTest
class DeletedDraftTest {

  private final Actor ana = Customer.called("Ana Lopez");
  private final Actor pat = Customer.called("Pat Levy");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired Drafts drafts;
  @Autowired HeldFiles held;
  @Autowired ApplicationRules rules;
  @Autowired JdbcClient jdbc;

  private Customer applicant;
  private String draft = "";

  @BeforeEach
  void anaDeletesWhatSheBegan() {
    city.account(ana);
    city.account(pat);
    applicant = new Customer(portal, ana);
    draft = applicant.begins("PLE");
    applicant.fill(Route.NEW_APPLICATION_GETTING_STARTED, draft, Map.of("summary", "Un étang"));
    assertThat(applicant.press(Route.APPLICATION_DELETE_DRAFT, draft)).hasStatus(303);
  }

  @Test
  void isNowhereButAmongTheDeletedOnes() {
    assertThat(applicant.open(Route.APPLICATION_ACTIVITIES, draft)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(Customer.text(applicant.open(Route.DASHBOARD_APPLICATIONS)))
        .doesNotContain(draft)
        .contains("1 brouillon supprimé");
    assertThat(deleted()).contains(draft, "Permis d’enceinte de piscine");
    assertThat(held.underWay(ana.account())).isEmpty();
  }

  @Test
  void isPutBackBeforeItsPagesCanBeUsedAgain() {
    var gone = Route.DELETED_DRAFTS.in(Locale.CANADA_FRENCH) + "?gone=" + draft;
    var sentence = "Le brouillon « Permis d’enceinte de piscine » (" + draft + ") a été supprimé";

    assertThat(applicant.open(Route.NEW_APPLICATION_DETAILS, draft))
        .hasStatus(303)
        .hasHeader("Location", gone);
    assertThat(Customer.text(applicant.open(gone))).contains(sentence);
    assertThat(new Customer(portal, pat).open(Route.NEW_APPLICATION_DETAILS, draft))
        .hasStatus(HttpStatus.NOT_FOUND);
    putBack(applicant);
    assertThat(Customer.text(applicant.open(gone))).doesNotContain(sentence);
  }

  @Test
  void isDeletedFromTwoPagesAsFromOne() {
    var another = applicant.begins("PLE");
    var path = Route.APPLICATION_DELETE_DRAFT.in(Locale.CANADA_FRENCH, another);
    var pages = List.of(applicant.open(path), applicant.open(path));

    for (var page : pages) {
      assertThat(applicant.send(path, page, Map.of())).hasStatus(303);
    }
    assertThat(deleted()).contains(another);
  }

  @Test
  void isPutBackWithAllThatItHeld() {
    assertThat(putBack(applicant)).hasStatus(303);

    assertThat(Customer.text(applicant.open(Route.NEW_APPLICATION_GETTING_STARTED, draft)))
        .contains("Un étang");
    assertThat(deleted()).doesNotContain(draft);
  }

  @Test
  void isPutBackFromTwoPagesAsFromOne() {
    var path = Route.DELETED_DRAFTS.in(Locale.CANADA_FRENCH);
    var one = applicant.open(path);
    var other = applicant.open(path);

    for (var page : List.of(one, other)) {
      assertThat(applicant.send(path, page, Map.of("draft", draft))).hasStatus(303);
    }
  }

  @Test
  void isPutBackByNobodyElse() {
    assertThat(putBack(new Customer(portal, pat))).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(deleted()).contains(draft);
  }

  @Test
  void isPutBackByAColleagueWhoWasAtItStill() {
    anaDeletesWhatIsTheFirms();
    joins("member");
    var colleague = new Customer(portal, pat);

    assertThat(colleague.open(Route.NEW_APPLICATION_DETAILS, draft))
        .hasStatus(303)
        .hasHeader("Location", Route.DELETED_DRAFTS.in(Locale.CANADA_FRENCH) + "?gone=" + draft);
    assertThat(Customer.text(colleague.open(Route.DELETED_DRAFTS)))
        .contains(draft, "Supprimé par", "Ana Lopez");
    assertThat(putBack(colleague)).hasStatus(303);
    assertThat(colleague.open(Route.NEW_APPLICATION_DETAILS, draft)).hasStatusOk();
  }

  @Test
  void isDeletedByTwoColleaguesAsByOne() {
    putBack(applicant);
    givesItToTheFirm();
    joins("member");
    var colleague = new Customer(portal, pat);
    var path = Route.APPLICATION_DELETE_DRAFT.in(Locale.CANADA_FRENCH, draft);
    var page = colleague.open(path);
    applicant.press(Route.APPLICATION_DELETE_DRAFT, draft);

    assertThat(colleague.send(path, page, Map.of())).hasStatus(303);
    assertThat(deleted()).contains(draft, "Ana Lopez");
  }

  @Test
  void isNotPutBackByWhoeverMayOnlyReadIt() {
    anaDeletesWhatIsTheFirms();
    joins("reader");

    assertThat(putBack(new Customer(portal, pat))).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(Customer.text(new Customer(portal, pat).open(Route.DELETED_DRAFTS)))
        .doesNotContain(draft);
  }

  @Test
  void isNotPutBackByWhoeverHasLeftTheBusiness() {
    anaDeletesWhatIsTheFirms();
    jdbc.sql("delete from business_members where account = ?").param(ana.account()).update();

    assertThat(putBack(applicant)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(deleted()).doesNotContain(draft);
  }

  @Test
  void isGoneForGoodAfterSomeDays() {
    drafts.clear(Instant.now().minus(rules.regret()));
    assertThat(deleted()).contains(draft);

    drafts.clear(Instant.now().plus(Duration.ofMinutes(1)));
    assertThat(deleted()).doesNotContain(draft);
    assertThat(putBack(applicant)).hasStatus(HttpStatus.NOT_FOUND);
  }

  private void anaDeletesWhatIsTheFirms() {
    putBack(applicant);
    givesItToTheFirm();
    applicant.press(Route.APPLICATION_DELETE_DRAFT, draft);
  }

  private void givesItToTheFirm() {
    city.business(ana, "Lopez et filles inc.");
    drafts.give(FileNumber.of(draft), business());
  }

  /// Pat, in Ana's firm.
  private void joins(String role) {
    jdbc.sql("insert into business_members (business, account, role) values (?, ?, ?)")
        .params(business(), pat.account(), role)
        .update();
  }

  private UUID business() {
    return jdbc.sql("select business from business_members where account = ?")
        .param(ana.account())
        .query(UUID.class)
        .single();
  }

  private MvcTestResult putBack(Customer customer) {
    var path = Route.DELETED_DRAFTS.in(Locale.CANADA_FRENCH);
    return customer.send(path, applicant.open(path), Map.of("draft", draft));
  }

  private String deleted() {
    return Customer.text(applicant.open(Route.DELETED_DRAFTS));
  }
}
