package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import openpermits.web.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// However often somebody sends a form, there is one request.
@Journey
class SentTwiceJourney {

  private static final String SUBMIT = "#withdraw-form button[type=submit]";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void makesOneRequestOfTwoClicksAndTwoTabsAndTheBackButton() {
    var file = new DemoFiles(jdbc).ending("000832");
    try (var nadia = Visitor.at(port).signIn("nadia.benali")) {
      var tab = nadia.open(Route.APPLICATION_WITHDRAW.in(Locale.CANADA_FRENCH, file));
      var other = tab.context().newPage();
      other.navigate(tab.url());
      tab.locator("#comment").fill("Premier onglet");
      other.locator("#comment").fill("Deuxième onglet");

      tab.locator(SUBMIT).dblclick();
      assertThat(tab.locator("[role=alert]"))
          .containsText("Une demande de retrait a été soumise pour " + file);
      other.locator(SUBMIT).click();
      assertRefused(other);
      assertThat(other.locator("blockquote")).hasText("Deuxième onglet");
      tab.goBack();
      assertRefused(tab);
      assertThat(new DemoFiles(jdbc).requests(file)).isEqualTo(1);
    }
  }

  /// Nothing runs that would make the second click wait: the form itself works once.
  @Test
  void makesOneRequestOfAFormSentAgain() {
    var file = new DemoFiles(jdbc).ending("000822");
    try (var mei = Visitor.withoutJavaScript(port).signIn("mei.chen")) {
      var page = mei.open(Route.APPLICATION_WITHDRAW.in(Locale.CANADA, file));
      page.locator("#comment").fill("Once");
      var form = new SentForm(page);
      page.locator(SUBMIT).click();
      assertThat(page.locator("[role=alert]")).containsText("has been submitted for " + file);
      assertThat(form.again()).contains("A withdrawal request has been submitted for " + file);
      assertThat(new DemoFiles(jdbc).requests(file)).isEqualTo(1);
    }
  }

  private static void assertRefused(Page page) {
    assertThat(page.locator("h1")).hasText("Cette demande ne peut plus être retirée");
  }
}
