package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import openpermits.support.Journey;
import openpermits.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever interrupts somebody who is typing, the text is there again and nothing was sent.
@Journey
class KeptCommentJourney {

  private static final String FRENCH = "/fr/demandes/CON-2024-000377/retirer";
  private static final String TYPED = "Le client a vendu le terrain.\nMerci!";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void survivesSwitchingTheLanguage() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var page = julie.open(FRENCH);
      page.locator("#comment").fill(TYPED);
      page.locator(".op-lang button").click();
      assertThat(page.locator("h1")).hasText("Withdraw application");
      assertThat(page.locator("#comment")).hasValue(TYPED);
    }
  }

  @Test
  void survivesAnErrorWhichIsSaidInTheOtherLanguageToo() {
    try (var julie = Visitor.withoutJavaScript(port).signIn("julie.tremblay")) {
      var page = julie.open(FRENCH);
      page.locator("#comment").fill("x".repeat(2001));
      page.locator("#withdraw-form .govuk-button--warning").click();
      assertThat(page.locator("#comment-error"))
          .containsText("Le commentaire doit compter 2\u00a0000 caractères ou moins");
      assertThat(page.locator("#comment")).hasValue("x".repeat(2001));
      page.locator(".op-lang button").click();
      assertThat(page.locator("#comment-error")).containsText("Comment must be 2,000 characters");
      assertThat(page.locator("#comment")).hasValue("x".repeat(2001));
    }
  }

  @Test
  void survivesSwitchingTheLanguageWhileSigningInAgain() {
    try (var julie = Visitor.withoutJavaScript(port).signIn("julie.tremblay")) {
      var page = julie.open(FRENCH);
      page.locator("#comment").fill(TYPED);
      jdbc.sql("delete from spring_session").update();
      page.locator("#withdraw-form .govuk-button--warning").click();
      page.locator(".op-lang button").click();
      assertThat(page.locator("h1")).hasText("Sign in");
      page.locator("input[name=email]").fill("julie.tremblay@example.ca");
      page.locator("input[name=password]").fill("permis-demo-2024");
      page.locator("main form button[type=submit]").last().click();
      assertThat(page.locator("#comment")).hasValue(TYPED);
    }
  }

  @Test
  void survivesTheEndOfTheSession() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var page = julie.open(FRENCH);
      page.locator("#comment").fill(TYPED);
      jdbc.sql("delete from spring_session").update();
      page.locator("#withdraw-form .govuk-button--warning").click();
      assertThat(page.locator("main")).containsText("Rien n’a été envoyé");
      page.locator("input[name=email]").fill("julie.tremblay@example.ca");
      page.locator("input[name=password]").fill("permis-demo-2024");
      page.locator("main form button[type=submit]").last().click();
      assertThat(page.locator("#comment")).hasValue(TYPED);
      org.assertj.core.api.Assertions.assertThat(
              jdbc.sql("select count(*) from withdrawals where file_number = 'CON-2024-000377'")
                  .query(Integer.class)
                  .single())
          .isZero();
    }
  }
}
