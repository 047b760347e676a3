package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import openpermits.documents.Papers;
import openpermits.settings.BusinessCalendar;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An application on paper, from the counter to the file of somebody without an account.
@Journey
class PaperApplicationJourney {

  @LocalServerPort int port;
  @Autowired BusinessCalendar calendar;
  @Autowired Clock clock;

  @Test
  void isEnteredInFrenchByAnOfficer() {
    try (var jacques = Visitor.at(port).signIn("jacques.roy")) {
      var page = jacques.open("/fr/personnel/file-de-travail");
      jacques.link("Demandes reçues sur papier").click();
      jacques.press("Saisir une demande reçue sur papier");
      begin(jacques);

      fillIn(jacques);

      assertThat(page.locator("main")).containsText("Demandeur\u00a0: Léa Côté");
      page.locator("#submit-form button[data-module]").click();
      assertThat(page.locator(".govuk-error-summary")).containsText("a été signée");
      assertThat(jacques.barriers()).isEmpty();
      page.locator("#declaration").check();
      page.locator("#signature").fill("Léa Côté");
      day(page, "signed", received());
      page.locator("#submit-form button[data-module]").click();

      assertThat(page.locator("[role=alert]")).containsText("La demande est soumise");
      assertThat(page.locator("main")).containsText("Reçue au guichet");
      assertThat(page.locator("main")).containsText("par Jacques Roy");
      assertThat(jacques.barriers()).isEmpty();

      withdraw(jacques);
    }
  }

  /// A letter that came in since.
  private void withdraw(Visitor jacques) {
    var page = jacques.page();
    jacques.press("Saisir une demande de retrait reçue sur papier");
    jacques.press("Enregistrer la demande de retrait");
    assertThat(page.locator(".govuk-error-summary")).containsText("Inscrivez le jour");
    assertThat(jacques.barriers()).isEmpty();
    day(page, "received", received());
    page.locator("#signature").fill("Léa Côté");
    page.locator("#comment").fill("Nous avons vendu la maison.");
    jacques.press("Enregistrer la demande de retrait");

    assertThat(page.locator("[role=alert]")).containsText("est enregistrée");
    assertThat(page.locator("main")).containsText("par Jacques Roy, au nom de Léa Côté");
    assertThat(jacques.barriers()).isEmpty();
    jacques.link("Annuler la demande de retrait au nom du demandeur").click();
    assertThat(jacques.barriers()).isEmpty();
    jacques.press("Annuler la demande de retrait");
    assertThat(page.locator("[role=alert]")).containsText("suit son cours");
    jacques.link("Ajouter ou remplacer des documents reçus sur papier").click();
    assertThat(jacques.barriers()).isEmpty();
  }

  private void begin(Visitor jacques) {
    var page = jacques.page();
    assertThat(page.locator("#name")).isHidden();
    page.locator("#type").selectOption("PLE");
    day(page, "received", calendar.dateOf(clock.instant()).plusDays(1));
    page.locator("#channel-counter").check();
    page.locator("#applicant-person").check();
    page.locator("#name").fill("Léa Côté");
    page.locator("#language-fr").check();
    jacques.press("Enregistrer et continuer");
    assertThat(page.locator(".govuk-error-summary")).containsText("ne peut pas être à venir");
    assertThat(page.locator("#name")).hasValue("Léa Côté");
    assertThat(jacques.barriers()).isEmpty();
    day(page, "received", received());
    jacques.press("Enregistrer et continuer");
  }

  private static void fillIn(Visitor jacques) {
    var page = jacques.page();
    page.locator("#summary").fill("Une piscine");
    goOn(page);
    assertThat(page.locator("[id='applicant.name']")).hasValue("Léa Côté");
    page.locator("[id='applicant.phone']").fill("613 555-0101");
    page.locator("[name=applicant-is]").first().check();
    assertThat(jacques.barriers()).isEmpty();
    goOn(page);
    page.locator("[id='address.none']").check();
    page.locator("[id='address.lot']").fill("Lot 1, plan 4M-12");
    goOn(page);
    page.locator("[name=pool-type]").first().check();
    page.locator("#height").fill("1,5");
    page.locator("[name=material]").first().check();
    goOn(page);
    page.locator("#file-site-plan")
        .setInputFiles(new FilePayload("plan.pdf", "application/pdf", Papers.pdf(1)));
    goOn(page);
    jacques.press("Continuer vers la déclaration");
  }

  private static void goOn(Page page) {
    page.locator("[value=continue], [formaction$=continue]").last().click();
  }

  private static void day(Page page, String field, LocalDate day) {
    page.locator("[id='" + field + ".day']").fill(Integer.toString(day.getDayOfMonth()));
    page.locator("[id='" + field + ".month']").fill(Integer.toString(day.getMonthValue()));
    page.locator("[id='" + field + ".year']").fill(Integer.toString(day.getYear()));
  }

  private LocalDate received() {
    return calendar.dateOf(clock.instant()).minusDays(9);
  }
}
