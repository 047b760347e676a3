package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import openpermits.support.Journey;
import openpermits.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A withdrawal from the first page to the last in browsers that run no script.
@Journey
class WithoutScriptJourney {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void withdrawsAnApplication() {
    var file = new DemoFiles(jdbc).ending("000731");
    try (var julie = Visitor.withoutJavaScript(port).signIn("julie.tremblay");
        var jacques = Visitor.withoutJavaScript(port).signIn("jacques.roy")) {
      asks(julie, file);
      approves(jacques, file);
      reads(julie, file);
    }
  }

  private static void asks(Visitor julie, String file) {
    var page = julie.open("/fr/tableau-de-bord/demandes");
    julie.link(file).click();
    page.locator(".op-withdraw a").click();
    page.locator("#comment").fill("La piscine est trop grande.");
    page.locator("#withdraw-form button[type=submit]").click();
    assertThat(page.locator("[role=alert]"))
        .containsText("Une demande de retrait a été soumise pour " + file);
  }

  private static void approves(Visitor jacques, String file) {
    var page = jacques.open("/fr/personnel/file-de-travail");
    jacques.link(file).click();
    page.locator("#decision").check();
    page.locator("#reason").fill("Votre demande est retirée comme demandé.");
    page.locator("#review-form [name=do][value=save]").click();
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator("[role=alert]")).containsText("Le retrait de " + file);
  }

  private static void reads(Visitor julie, String file) {
    var page = julie.open("/fr/demandes/" + file + "/activites");
    assertThat(page.locator(".op-file")).containsText("Retiré");
    assertThat(page.locator(".op-panel")).containsText("120,50\u00a0$");
  }
}
