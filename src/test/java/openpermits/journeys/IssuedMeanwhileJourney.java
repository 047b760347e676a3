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

/// One issues the permit while the other withdraws: the first wins, the other reads why and keeps
/// what they typed.
@Journey
class IssuedMeanwhileJourney {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void tellsTheApplicantWhoComesSecond() {
    var file = demo().ending("000827");
    try (var luc = Visitor.at(port).signIn("luc.desjardins");
        var jacques = Visitor.at(port).signIn("jacques.roy")) {
      luc.open(Route.APPLICATION_WITHDRAW.in(Locale.CANADA_FRENCH, file));
      luc.page().locator("#comment").fill("Le sous-sol attendra.");

      jacques.open(Route.STAFF_FILE.in(Locale.CANADA_FRENCH, file));
      jacques.press("Délivrer le permis");
      assertThat(jacques.page().locator("[role=alert]")).containsText(file + " est délivré");

      luc.press("Retirer");
      assertThat(luc.page().locator("h1")).hasText("Cette demande ne peut plus être retirée");
      assertThat(luc.page().locator("main")).containsText("Le permis a été délivré le");
      assertThat(luc.page().locator("blockquote")).hasText("Le sous-sol attendra.");
      assertThat(demo().requests(file)).isZero();
    }
  }

  @Test
  void tellsTheOfficerWhoComesSecond() {
    var file = demo().ending("000828");
    try (var genevieve = Visitor.at(port).signIn("genevieve.lavoie");
        var jacques = Visitor.at(port).signIn("jacques.roy")) {
      jacques.open(Route.STAFF_FILE.in(Locale.CANADA_FRENCH, file));

      genevieve.open(Route.APPLICATION_WITHDRAW.in(Locale.CANADA_FRENCH, file));
      genevieve.page().locator("#comment").fill("La terrasse attendra.");
      genevieve.press("Retirer");
      assertThat(genevieve.page().locator("[role=alert]")).containsText("a été soumise");

      jacques.press("Délivrer le permis");
      assertThat(jacques.page().locator("h1")).hasText("Le dossier a changé");
      assertThat(jacques.page().locator("main"))
          .containsText("Réglez d’abord la demande de retrait");
    }
  }

  private DemoFiles demo() {
    return new DemoFiles(jdbc);
  }
}
