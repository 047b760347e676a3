package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import openpermits.web.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An amount by hand takes a second person, and what two people decided can be undone.
@Journey
class SupervisorJourney {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void approvesAnAmountByHandAndReopensTheFile() {
    var file = new DemoFiles(jdbc).ending("000811");
    var review = new DemoFiles(jdbc).review(file, Locale.CANADA_FRENCH);
    try (var jacques = Visitor.at(port).signIn("jacques.roy");
        var erin = Visitor.at(port).signIn("erin.li");
        var luc = Visitor.at(port).signIn("luc.desjardins")) {
      proposes(jacques, review);
      approves(erin, file, new DemoFiles(jdbc).review(file, Locale.CANADA));
      assertStatus(luc, file, "Retiré");
      reopens(erin, file);
      assertStatus(luc, file, "Soumis");
    }
  }

  private static void proposes(Visitor jacques, String review) {
    var page = jacques.open(review);
    page.locator("#override").check();
    page.locator("#amount").fill("100,00");
    page.locator("#justification").fill("Entente du 3 mars");
    page.locator("#decision").check();
    page.locator("#reason").fill("Comme convenu.");
    jacques.press("Enregistrer");
    jacques.press("Envoyer pour la deuxième approbation");
    assertThat(page.locator("[role=alert]")).containsText("attend une deuxième approbation");
    assertThat(page.locator("#second-form")).hasCount(0);
  }

  private static void approves(Visitor erin, String file, String review) {
    var page = erin.open(review);
    assertThat(page.locator("main")).containsText("Entente du 3 mars");
    erin.press("Approve");
    assertThat(page.locator("[role=alert]"))
        .containsText("The withdrawal of " + file + " is approved");
    assertThat(page.locator(".op-panel--decision")).containsText("$100.00");
  }

  private static void reopens(Visitor erin, String file) {
    var page = erin.open(Route.STAFF_FILE.in(Locale.CANADA, file));
    erin.press("Reopen the file");
    page.locator("#reason").fill("The owner had not agreed.");
    erin.press("Reopen the file");
    assertThat(page.locator("[role=alert]")).containsText("File " + file + " is reopened.");
  }

  private static void assertStatus(Visitor luc, String file, String status) {
    luc.open(Route.APPLICATION_ACTIVITIES.in(Locale.CANADA_FRENCH, file));
    assertThat(luc.page().locator(".op-file")).containsText(status);
  }
}
