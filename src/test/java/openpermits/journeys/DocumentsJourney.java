package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import openpermits.documents.Papers;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Documents from the file's tab: sent, replaced, removed, and read by staff.
@Journey
class DocumentsJourney {

  private static final String FILE = "CON-2024-000377";
  private static final String TAB = "/fr/demandes/" + FILE + "/documents";

  @LocalServerPort int port;

  @Test
  void sendsDocumentsWithoutScript() {
    try (var julie = Visitor.withoutJavaScript(port).signIn("julie.tremblay")) {
      var page = julie.open(TAB);
      page.locator("#file-site-plan").setInputFiles(plan("Plan d’été.pdf"));
      page.locator("main form button[type=submit]").click();

      assertThat(page.locator("[role=alert]")).containsText("Les documents sont reçus");
      assertThat(page.locator("main")).containsText("Plan d’été.pdf");
    }
  }

  @Test
  void replacesAndRemovesADocument() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay");
        var jacques = Visitor.at(port).signIn("jacques.roy")) {
      var page = julie.open(TAB);
      page.locator("#file-elevations").setInputFiles(plan("façades.pdf"));
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("[role=alert]")).containsText("Les documents sont reçus");
      assertThat(julie.barriers()).isEmpty();

      page.locator("tr", hasText("façades.pdf")).getByText("Remplacer").click();
      assertThat(julie.barriers()).isEmpty();
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator(".govuk-error-summary")).containsText("Choisissez un fichier");
      assertThat(julie.barriers()).isEmpty();
      page.locator("#file-elevations").setInputFiles(plan("façades révisées.pdf"));
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("tr", hasText("façades.pdf"))).containsText("Remplacé");

      page.locator("tr", hasText("façades révisées.pdf")).getByText("Enlever").click();
      assertThat(julie.barriers()).isEmpty();
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("tr", hasText("façades révisées.pdf"))).containsText("Enlevé");

      jacques.open("/fr/personnel/dossiers/" + FILE);
      assertThat(jacques.page().locator("main")).containsText("façades révisées.pdf");
      assertThat(jacques.barriers()).isEmpty();
    }
  }

  @Test
  void correctsADocumentThatStaffSentBack() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay");
        var erin = Visitor.at(port).signIn("erin.li")) {
      var page = julie.open(TAB);
      page.locator("#file-site-plan").setInputFiles(plan("implantation.pdf"));
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("[role=alert]")).containsText("Les documents sont reçus");

      var desk = erin.open("/en/staff/files/" + FILE);
      desk.locator("tr", hasText("implantation.pdf")).getByText("Review").click();
      assertThat(desk.locator("h1")).containsText("Review a document");
      assertThat(erin.barriers()).isEmpty();
      desk.getByLabel("Send back").check();
      desk.locator("main form button[type=submit]").click();
      assertThat(desk.locator(".govuk-error-summary")).containsText("Say what to correct");
      assertThat(erin.barriers()).isEmpty();
      desk.locator("#reason").fill("The north side is not dimensioned");
      desk.locator("main form button[type=submit]").click();
      assertThat(desk.locator("[role=alert]")).containsText("The document is sent back");
      assertThat(erin.barriers()).isEmpty();

      julie.open("/fr/demandes/" + FILE + "/activites");
      assertThat(page.locator(".op-todo")).containsText("Corriger le document");
      assertThat(julie.barriers()).isEmpty();
      julie.open(TAB);
      assertThat(page.locator("section.op-panel")).containsText("The north side");
      assertThat(julie.barriers()).isEmpty();
      page.locator("section.op-panel").getByText("Remplacer").click();
      page.locator("#file-site-plan").setInputFiles(plan("implantation 2.pdf"));
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("section.op-panel")).hasCount(0);

      erin.open("/en/staff/files/" + FILE);
      desk.locator("tr", hasText("implantation 2.pdf")).getByText("Review").click();
      desk.getByLabel("Accept").check();
      desk.locator("main form button[type=submit]").click();
      assertThat(desk.locator("tr", hasText("implantation 2.pdf"))).containsText("Accepted");
    }
  }

  @Test
  void looksAtThePagesOfADocumentByKeyboard() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay");
        var erin = Visitor.withoutJavaScript(port).signIn("erin.li")) {
      var page = julie.open(TAB);
      page.locator("#file-site-plan")
          .setInputFiles(new FilePayload("à voir.pdf", "application/pdf", Papers.drawings(2)));
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("[role=alert]")).containsText("Les documents sont reçus");
      var keyboard = new Keyboard(page);

      keyboard.press(
          page.locator("tr", hasText("à voir.pdf")).getByText("Voir les pages"), "Enter");
      assertThat(page.locator("h1")).hasText("à voir.pdf");
      assertThat(julie.barriers()).isEmpty();
      awaitPicture(julie);
      keyboard.press(julie.link("Page suivante"), "Enter");
      assertThat(page.locator("h2").first()).hasText("Page 2 sur 2");
      awaitPicture(julie);
      keyboard.press(julie.link("Agrandir"), "Enter");
      keyboard.goTo(page.locator("[role=region]"));
      page.keyboard().press("ArrowDown");
      assertThat(julie.barriers()).isEmpty();

      var desk = erin.open("/en/staff/files/" + FILE);
      desk.locator("tr", hasText("à voir.pdf")).getByText("View pages").click();
      assertThat(desk.locator(".op-sheet img"))
          .hasAttribute("alt", "Picture of page 1 of 2 of the document \u2068à voir.pdf\u2069");
    }
  }

  /// The timer may take its time; the page says so, and offers to look again.
  private static void awaitPicture(Visitor visitor) {
    var picture = visitor.page().locator(".op-sheet img");
    await()
        .pollInSameThread()
        .atMost(Duration.ofMinutes(1))
        .until(() -> {
          visitor.page().reload();
          return picture.count() == 1;
        });
    assertThat((int) picture.evaluate("it => it.decode().then(() => it.naturalWidth)"))
        .isPositive();
  }

  @Test
  void goesOnByItselfAfterACut() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var page = julie.open(TAB);
      var cuts = new AtomicInteger(2);
      page.route(
          "**/fr/envois/*",
          route -> {
            if (route.request().method().equals("PATCH") && cuts.getAndDecrement() > 0) {
              route.abort("connectionreset");
            } else {
              route.resume();
            }
          });
      page.locator("#file-site-plan").setInputFiles(plan("coupé deux fois.pdf"));
      assertThat(page.locator(".op-upload")).containsText("Arrivé.");
      assertThat(julie.barriers()).isEmpty();
      page.locator("main form button[type=submit]").last().click();

      assertThat(page.locator("[role=alert]")).containsText("Les documents sont reçus");
      assertThat(page.locator("main")).containsText("coupé deux fois.pdf");
      assertThat(cuts.get()).isNegative();
    }
  }

  @Test
  void sendsWhatWasChosenBeforeTheScriptCame() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var script = new CompletableFuture<Route>();
      julie.page().route("**/uploads.js", script::complete);
      var page = julie.open(TAB);
      page.waitForCondition(script::isDone);
      page.locator("#file-site-plan").setInputFiles(plan("en avance.pdf"));

      script.join().resume();

      assertThat(page.locator(".op-upload")).containsText("Arrivé.");
    }
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static FilePayload plan(String name) {
    return new FilePayload(name, "application/pdf", Papers.pdf(2));
  }
}
