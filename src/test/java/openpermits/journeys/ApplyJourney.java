package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import openpermits.documents.Papers;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An application from its first question to its number.
@Journey
class ApplyJourney {

  private static final String POOL = "/fr/demandes/nouvelle/PLE";

  @LocalServerPort int port;

  @Test
  void isFilledInWithoutAMouse() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var page = julie.open(POOL);
      var keyboard = new Keyboard(page);
      keyboard.press(page.locator("main form button[type=submit]"), "Enter");

      keyboard.type(page.locator("#summary"), "Une piscine creusée");
      goesOn(keyboard, "Demandeur");
      keyboard.press(page.locator("[name=applicant-is]").first(), "Space");
      goesOn(keyboard, "Emplacement");
      keyboard.type(page.locator("[id='address.find']"), "110 laurier o");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      keyboard.press(page.locator("[name='address.place']").first(), "Space");
      goesOn(keyboard, "Détails");
      keyboard.press(page.locator("[name=pool-type]").first(), "Space");
      keyboard.type(page.locator("#height"), "1,52");
      keyboard.press(page.locator("[name=material]").first(), "Space");
      goesOn(keyboard, "Documents");
      assertThat(julie.barriers()).isEmpty();
      keyboard.goTo(page.locator("#file-site-plan"));
      page.locator("#file-site-plan").setInputFiles(plan());
      assertThat(page.locator(".op-upload")).containsText("Arrivé.");
      goesOn(keyboard, "Vérifiez vos réponses");
      assertThat(page.locator("main")).containsText("110 LAURIER AVE OUEST");
      keyboard.press(page.locator("main .op-buttons a.govuk-button"), "Enter");
      keyboard.press(page.locator("#declaration"), "Space");
      keyboard.type(page.locator("#signature"), "Julie Tremblay");
      page.keyboard().press("Enter");

      assertThat(page.locator("h1")).hasText("Payer les frais");
      assertThat(page).hasURL(Pattern.compile("PLE-\\d{4}-\\d{6}"));
    }
  }

  @Test
  void isSavedWhileItIsTyped() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var page = begin(julie);
      page.locator("#summary").pressSequentially("Une piscine");
      assertThat(page.locator("[data-saved]")).isVisible();
      assertThat(julie.barriers()).isEmpty();

      page.context().setOffline(true);
      page.locator("#summary").pressSequentially(" hors terre");
      assertThat(page.locator("[data-not-saved]")).isVisible();
      page.context().setOffline(false);
      assertThat(page.locator("[data-not-saved]")).isHidden();

      var again = page.context().newPage();
      again.navigate(page.url());
      assertThat(again.locator("#summary")).hasValue("Une piscine hors terre");
      page.locator("[name=do][value=continue]").click();
      assertThat(page.locator("h1")).hasText("Demandeur");
    }
  }

  @Test
  void savesWhatWasTypedBeforeTheScriptCame() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var script = new CompletableFuture<Route>();
      julie.page().route("**/autosave.js", script::complete);
      var page = begin(julie);
      page.waitForCondition(script::isDone);
      page.locator("#summary").pressSequentially("Une piscine");

      script.join().resume();

      assertThat(page.locator("[data-saved]")).isVisible();
    }
  }

  @Test
  void keepsWhatWasTypedIntoADraftThatAnotherTabHasDeleted() {
    try (var julie = Visitor.withoutJavaScript(port).signIn("julie.tremblay")) {
      var page = begin(julie);
      var step = page.url();
      page.locator("#summary").fill("Une piscine");
      var other = page.context().newPage();
      other.navigate(step);
      other.getByText("Supprimer le brouillon").click();
      other.locator("main form button[type=submit]").click();

      julie.press("Enregistrer et continuer");
      assertThat(page.locator("main"))
          .containsText("Le brouillon « Permis d’enceinte de piscine »");
      page.locator("main form button[type=submit]").first().click();
      page.navigate(step);

      assertThat(page.locator("#summary")).hasValue("Une piscine");
      assertThat(page.locator("main")).containsText("Nous avons remis ce que vous aviez inscrit");
    }
  }

  @Test
  void mergesWhatIsTypedInTwoTabs() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var first = begin(julie);
      var details = first.url().replaceFirst("/[^/]*$", "/details");
      first.navigate(details);
      var second = first.context().newPage();
      second.navigate(details);

      first.locator("[name=pool-type]").first().check();
      first.locator("#height").fill("1,5");
      first.locator("[name=do][value=later]").click();
      assertThat(first.locator("[role=alert]")).isVisible();
      second.locator("[name=material]").first().check();
      second.locator("#height").fill("1,8");
      second.locator("[name=do][value=continue]").click();

      assertThat(second.locator(".govuk-error-summary")).containsText("1,5");
      assertThat(second.locator("#height")).hasValue("1,8");
      assertThat(second.locator("[name=pool-type]").first()).isChecked();
      assertThat(second.locator("[name=material]").first()).isChecked();
      second.locator("[name=do][value=continue]").click();
      assertThat(second.locator("h1")).hasText("Documents");
    }
  }

  @Test
  void isDeletedAndPutBack() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var page = begin(julie);
      page.locator("#summary").fill("Un étang");
      page.locator("[name=do][value=later]").click();
      julie.link("Supprimer le brouillon").first().click();
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("[role=alert]")).containsText("Le brouillon a été supprimé.");
      assertThat(julie.barriers()).isEmpty();
      julie.link("Annuler la suppression").click();
      assertThat(julie.barriers()).isEmpty();
      page.locator("main form button[type=submit]").first().click();

      assertThat(page.locator("[role=alert]")).containsText("Le brouillon est rétabli");
      assertThat(page.locator("main")).containsText("Un étang");
    }
  }

  private static Page begin(Visitor visitor) {
    var page = visitor.open(POOL);
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator("#summary")).isVisible();
    return page;
  }

  private static void goesOn(Keyboard keyboard, String title) {
    var page = keyboard.page();
    var button =
        page.locator(
            "main form button", new Page.LocatorOptions().setHasText("Enregistrer et continuer"));
    keyboard.press(button, "Enter");
    assertThat(page.locator("h1")).hasText(title);
  }

  private static FilePayload plan() {
    return new FilePayload("Plan d’été.pdf", "application/pdf", Papers.pdf(1));
  }
}
