package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
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

      assertThat(page.locator("[role=alert]")).containsText("Vos documents sont reçus");
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
      assertThat(page.locator("[role=alert]")).containsText("Vos documents sont reçus");
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
      assertThat(page.locator("[role=alert]")).containsText("Vos documents sont reçus");

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

      assertThat(page.locator("[role=alert]")).containsText("Vos documents sont reçus");
      assertThat(page.locator("main")).containsText("coupé deux fois.pdf");
      assertThat(cuts.get()).isNegative();
    }
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static FilePayload plan(String name) {
    return new FilePayload(name, "application/pdf", Papers.pdf(2));
  }
}
