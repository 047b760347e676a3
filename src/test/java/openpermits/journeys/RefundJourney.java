package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.Locale;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import openpermits.web.Route;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The refund that was estimated is the refund that is decided and written, to the cent. It is
/// above the threshold, so that two people decide.
@Journey
class RefundJourney {

  private static final String FILE = "CON-2024-000512";
  private static final String REFUND = "$2,253.60";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void isTheSameOnEveryPageAndInTheLetter() throws IOException {
    try (var sam = Visitor.at(port).signIn("sam.carter");
        var jacques = Visitor.at(port).signIn("jacques.roy");
        var erin = Visitor.at(port).signIn("erin.li")) {
      assertThat(estimate(sam)).hasText(REFUND);
      asks(sam);
      assertThat(worksheet(jacques, Locale.CANADA_FRENCH)).hasText("2\u00a0253,60\u00a0$");
      proposes(jacques);
      assertThat(worksheet(erin, Locale.CANADA)).hasText(REFUND);
      erin.press("Approve");
      assertThat(erin.page().locator("[role=alert]"))
          .containsText("The withdrawal of " + FILE + " is approved");
      assertThat(decision(sam)).containsText(REFUND);
      assertThat(letter(sam)).hasText(REFUND);
      assertThat(pdf(sam)).contains("Total " + REFUND.replace("2,253.60", "2,504.00"), REFUND);
    }
  }

  private static Locator estimate(Visitor sam) {
    return sam.open(Route.APPLICATION_WITHDRAW.in(Locale.CANADA, FILE))
        .locator(".op-estimate tfoot strong");
  }

  private static void asks(Visitor sam) {
    sam.page().locator("#comment").fill("We bought another house.");
    sam.press("Withdraw");
    assertThat(sam.page().locator("[role=alert]"))
        .containsText("A withdrawal request has been submitted for " + FILE);
  }

  private Locator worksheet(Visitor staff, Locale language) {
    return staff
        .open(new DemoFiles(jdbc).review(FILE, language))
        .locator("table:has(#worksheet-caption) tfoot td")
        .last();
  }

  private static void proposes(Visitor jacques) {
    jacques.page().locator("#decision").check();
    jacques.page().locator("#reason").fill("Votre demande est retirée comme demandé.");
    jacques.press("Enregistrer");
    jacques.press("Envoyer pour la deuxième approbation");
    assertThat(jacques.page().locator("[role=alert]")).containsText("attend une deuxième");
  }

  private static Locator decision(Visitor sam) {
    return sam.open(Route.APPLICATION_ACTIVITIES.in(Locale.CANADA, FILE)).locator(".op-panel");
  }

  private Locator letter(Visitor sam) {
    return sam.open(letter(Route.APPLICATION_LETTER)).locator(".op-letter tfoot td").last();
  }

  private String pdf(Visitor sam) throws IOException {
    var bytes = sam.download(letter(Route.APPLICATION_LETTER_PDF));
    try (var document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private String letter(Route route) {
    return route.in(Locale.CANADA, FILE, new DemoFiles(jdbc).withdrawal(FILE));
  }
}
