package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import openpermits.support.DemoCity;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody turns the second step on, signs in with it and turns it off, with the keyboard alone.
@Journey
class SecondStepJourney {

  @LocalServerPort int port;

  @Test
  void isTurnedOnUsedAndTurnedOff() throws InvalidKeyException {
    try (var olivier = Visitor.at(port)) {
      olivier.signIn("olivier.bouchard");
      var page = olivier.open("/fr/profil/securite");
      olivier.link("Activer la vérification en deux étapes").press("Enter");
      isAsItShouldBe(olivier, "Activer la vérification en deux étapes");
      var key = page.locator(".op-key").textContent().replace(" ", "");
      fill(page, "#oneTimeCode", code(key, Instant.now()));
      fill(page, "#currentPassword", DemoCity.PASSWORD);
      page.keyboard().press("Enter");
      isAsItShouldBe(olivier, "Vos codes de récupération");
      var recovery = page.locator(".op-codes li").first().textContent();
      page.locator("main button[type=submit]").press("Enter");
      assertThat(page.locator("main")).containsText("Il vous reste 10 codes de récupération.");

      signsInWithARecoveryCode(olivier, recovery);
      seesTheOtherForms(olivier, code(key, Instant.now().plusSeconds(30)));
    }
  }

  private void signsInWithARecoveryCode(Visitor olivier, String code) {
    var page = olivier.page();
    page.context().clearCookies();
    olivier.open("/fr/connexion");
    fill(page, "#email", "olivier.bouchard@example.ca");
    fill(page, "#password", DemoCity.PASSWORD);
    page.keyboard().press("Enter");
    isAsItShouldBe(olivier, "Vérification en deux étapes");
    page.locator("main summary").press("Enter");
    fill(page, "#recoveryCode", code.toLowerCase(Locale.ROOT));
    assertThat(olivier.barriers()).isEmpty();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Tableau de bord");
  }

  private static void seesTheOtherForms(Visitor olivier, String code) {
    var page = olivier.open("/fr/profil/securite");
    olivier.link("Obtenir de nouveaux codes de récupération").press("Enter");
    isAsItShouldBe(olivier, "Obtenir de nouveaux codes de récupération");
    olivier.open("/fr/profil/securite");
    olivier.link("Désactiver la vérification en deux étapes").press("Enter");
    isAsItShouldBe(olivier, "Désactiver la vérification en deux étapes");
    fill(page, "#currentPassword", DemoCity.PASSWORD);
    fill(page, "#oneTimeCode", code);
    page.keyboard().press("Enter");
    assertThat(page.locator("[role=alert]"))
        .containsText("La vérification en deux étapes est désactivée");
  }

  private static void isAsItShouldBe(Visitor olivier, String heading) {
    assertThat(olivier.page().locator("h1")).hasText(heading);
    assertThat(olivier.barriers()).isEmpty();
  }

  private static void fill(Page page, String field, String text) {
    page.locator(field).focus();
    page.keyboard().type(text);
  }

  private static String code(String key, Instant at) throws InvalidKeyException {
    return new TimeBasedOneTimePasswordGenerator()
        .generateOneTimePasswordString(
            new SecretKeySpec(new Base32().decode(key), "HmacSHA1"), at, Locale.ROOT);
  }
}
