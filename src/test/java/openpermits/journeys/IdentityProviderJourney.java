package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import openpermits.support.DemoCity;
import openpermits.support.IdentityServer;
import openpermits.support.Ports;
import openpermits.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// An identity provider in a real browser, in French and on a phone. The portal has to know its own
/// address beforehand: the provider sends people back there.
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@DemoCity
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class IdentityProviderJourney {

  private static final int PORT = Ports.free();
  private static final String BUTTON = "Se connecter avec un autre compte";

  @DynamicPropertySource
  static void providers(DynamicPropertyRegistry properties) {
    properties.add("server.port", () -> PORT);
    IdentityServer.configure(properties);
  }

  @Test
  void opensAnAccountAndItsOwnerComesBack() {
    try (var noemie = Visitor.at(PORT)) {
      var page = noemie.page();
      page.setViewportSize(320, 640);
      goes(noemie, "noemie", "noemie.gagnon@example.ca", "/fr/connexion?returnTo=%2Ffr%2Fprofil");
      isAsItShouldBe(noemie, "Créer un compte");
      assertThat(page.locator("#firstName")).hasValue("Noémie");
      send(page);
      assertThat(page.locator("#terms-error")).isVisible();
      page.locator("#lastName").fill("Gagnon");
      page.locator("#terms").check();
      send(page);
      assertThat(page.locator("h1")).hasText("Profil du compte");

      page.context().clearCookies();
      goes(noemie, "noemie", "noemie.gagnon@example.ca", "/fr/connexion");
      assertThat(page.locator("h1")).hasText("Tableau de bord");
      noemie.open("/fr/profil/securite");
      assertThat(page.locator("main")).containsText("Choisir un mot de passe");
      isAsItShouldBe(noemie, "Profil du compte");
    }
  }

  @Test
  void isLinkedToAnAccountByWhoeverProvesBoth() {
    try (var julie = Visitor.at(PORT)) {
      var page = julie.page();
      page.setViewportSize(320, 640);
      goes(julie, "julie", "julie.tremblay@example.ca", "/fr/connexion");
      assertThat(page.locator("main")).containsText("Connectez-vous maintenant à votre compte");
      isAsItShouldBe(julie, "Se connecter");
      page.locator("#email").fill("julie.tremblay@example.ca");
      page.locator("#password").fill(DemoCity.PASSWORD);
      page.keyboard().press("Enter");
      isAsItShouldBe(julie, "Lier les deux comptes");
      page.getByText("Lier les deux comptes").last().press("Enter");
      assertThat(page.locator("[role=alert]").first()).containsText("Les comptes sont liés");
      isAsItShouldBe(julie, "Profil du compte");

      page.context().clearCookies();
      goes(julie, "julie", "julie.tremblay@example.ca", "/fr/connexion");
      assertThat(page.locator("h1")).hasText("Tableau de bord");

      julie.open("/fr/profil/securite");
      page.getByText("Délier").first().press("Enter");
      isAsItShouldBe(julie, "Délier un compte");
      page.locator("#currentPassword").fill(DemoCity.PASSWORD);
      page.keyboard().press("Enter");
      assertThat(page.locator("[role=alert]").first()).containsText("Le compte est délié");
      page.context().clearCookies();
      julie.open("/fr/connexion/retour/residents?error=access_denied");
      assertThat(page.locator("main")).containsText("Vous ne vous êtes pas connecté");
      isAsItShouldBe(julie, "Se connecter");
    }
  }

  private static void goes(Visitor visitor, String subject, String email, String from) {
    IdentityServer.next(
        "residents",
        subject,
        Map.of("email", email, "email_verified", true, "given_name", "Noémie"));
    visitor.open(from).getByText(BUTTON).press("Enter");
  }

  private static void isAsItShouldBe(Visitor visitor, String heading) {
    assertThat(visitor.page().locator("h1")).hasText(heading);
    assertThat(visitor.barriers()).isEmpty();
  }

  private static void send(Page page) {
    page.locator("main form button[type=submit]").last().click();
  }
}
