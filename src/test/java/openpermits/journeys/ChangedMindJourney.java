package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import openpermits.web.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A request that comes to nothing leaves the file where it was, and can be made again.
@Journey
class ChangedMindJourney {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void takesARequestBack() {
    var file = demo().ending("000843");
    try (var youssef = Visitor.at(port).signIn("youssef.haddad")) {
      var page = youssef.open(Route.APPLICATION_ACTIVITIES.in(Locale.CANADA_FRENCH, file));
      var before = page.locator(".op-file").innerText();
      asks(youssef);
      page.getByText("Annuler ma demande de retrait").click();
      youssef.press("Annuler la demande de retrait");
      assertThat(page.locator("[role=alert]"))
          .containsText("Votre demande de retrait pour " + file + " est annulée");
      assertThat(page.locator(".op-file").innerText()).isEqualTo(before);
      asks(youssef);
      assertThat(demo().requests(file)).isEqualTo(2);
    }
  }

  @Test
  void readsWhyARequestWasDenied() {
    var file = demo().ending("000809");
    try (var jacques = Visitor.at(port).signIn("jacques.roy");
        var youssef = Visitor.at(port).signIn("youssef.haddad")) {
      denies(jacques, file);
      var page = youssef.open(Route.APPLICATION_ACTIVITIES.in(Locale.CANADA_FRENCH, file));
      assertThat(page.locator(".op-panel--denied"))
          .containsText("La demande a été faite par erreur");
      assertThat(page.locator(".op-panel--denied"))
          .containsText("Vous parliez d’une autre murale.");
      assertThat(page.locator(".op-withdraw a")).hasText("Retirer");
    }
  }

  private static void asks(Visitor customer) {
    var page = customer.page();
    page.locator(".op-withdraw a").click();
    page.locator("#comment").fill("Je ne construis plus.");
    customer.press("Retirer");
    assertThat(page.locator("[role=alert]")).containsText("Une demande de retrait a été soumise");
  }

  private void denies(Visitor jacques, String file) {
    var page = jacques.open(demo().review(file, Locale.CANADA_FRENCH));
    page.locator("#deny").check();
    page.locator("#reason").fill("Vous parliez d’une autre murale.");
    jacques.press("Enregistrer");
    assertThat(page.locator("#ground-error")).isVisible();
    page.locator("#ground").selectOption("requested-by-mistake");
    jacques.press("Enregistrer");
    jacques.press("Refuser le retrait");
    assertThat(page.locator("[role=alert]")).containsText("Le retrait de " + file + " est refusé");
  }

  private DemoFiles demo() {
    return new DemoFiles(jdbc);
  }
}
