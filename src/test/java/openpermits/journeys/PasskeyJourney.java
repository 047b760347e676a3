package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.TimeUnit;
import openpermits.support.DemoCity;
import openpermits.support.Ports;
import openpermits.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Passkeys in a real browser, with a device that exists in it only. The portal has to know its own
/// address beforehand: passkeys are good for that one only.
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@DemoCity
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class PasskeyJourney {

  private static final int PORT = Ports.free();

  @DynamicPropertySource
  static void port(DynamicPropertyRegistry properties) {
    properties.add("server.port", () -> PORT);
  }

  @Test
  void isMadeUsedAndRemoved() {
    try (var julie = Visitor.at(PORT)) {
      julie.signIn("julie.tremblay");
      var device = device(julie.page());
      adds(julie);

      signsOut(julie);
      var page = julie.open("/fr/connexion?returnTo=%2Fen%2Fprofile%2Fsecurity");
      // At once: this device takes what a browser would offer beside the address.
      page.waitForURL(address -> address.endsWith("/en/profile/security"));
      assertThat(page.locator("main")).containsText("Firefox de Julie");

      page.addInitScript("delete PublicKeyCredential.isConditionalMediationAvailable");
      signsOut(julie);
      julie.open("/fr/connexion");
      isAsItShouldBe(julie, "Se connecter");
      usesThePasskey(page);
      assertThat(page.locator("h1")).hasText("Tableau de bord");

      removes(julie);
      signsOut(julie);
      julie.open("/fr/connexion");
      usesThePasskey(page);
      assertThat(page.locator("main")).containsText("Cette clé d’accès n’a pas été reconnue");
      assertThat(julie.barriers()).isEmpty();
      device.detach();
    }
  }

  @Test
  void isNotAskedForWhereTheBrowserHasNone() {
    try (var julie = Visitor.withoutJavaScript(PORT)) {
      julie.signIn("julie.tremblay");
      var page = julie.open("/fr/profil/securite/cles-d-acces/ajouter");
      page.locator("#currentPassword").fill(DemoCity.PASSWORD);
      page.locator("main button[type=submit]").click();
      assertThat(page.locator("main")).containsText("Il faut un navigateur récent");
      assertThat(page.locator("#make")).isHidden();
      page.context().clearCookies();
      julie.open("/fr/connexion");
      assertThat(page.locator("#passkey")).isHidden();
    }
  }

  private static void adds(Visitor julie) {
    var page = julie.open("/fr/profil/securite");
    julie.link("Ajouter une clé d’accès").press("Enter");
    assertThat(page.locator("#name")).hasValue("Chrome, Linux");
    page.locator("#name").fill("Firefox de Julie");
    page.locator("#currentPassword").fill(DemoCity.PASSWORD);
    page.keyboard().press("Enter");
    isAsItShouldBe(julie, "Créer la clé d’accès");
    Visitor.press(page.locator("#make"), "Enter");
    assertThat(page.locator("[role=alert]").first()).containsText("La clé d’accès est ajoutée");
    isAsItShouldBe(julie, "Profil du compte");
  }

  private static void removes(Visitor julie) {
    var page = julie.open("/fr/profil/securite");
    page.getByText("Supprimer Firefox de Julie").press("Enter");
    isAsItShouldBe(julie, "Supprimer une clé d’accès");
    page.locator("#currentPassword").fill(DemoCity.PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page.locator("[role=alert]").first()).containsText("La clé d’accès est supprimée");
  }

  private static void usesThePasskey(Page page) {
    Visitor.press(page.locator("#passkey"), "Enter");
  }

  private static void signsOut(Visitor julie) {
    julie.page().context().clearCookies();
  }

  private static void isAsItShouldBe(Visitor julie, String heading) {
    assertThat(julie.page().locator("h1")).hasText(heading);
    assertThat(julie.barriers()).isEmpty();
  }

  /// A device that holds passkeys, and whose owner has always just put a finger on it.
  private static CDPSession device(Page page) {
    var session = page.context().newCDPSession(page);
    session.send("WebAuthn.enable");
    var device = new JsonObject();
    device.add(
        "options",
        JsonParser.parseString(
            """
            {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
             "isUserVerified": true, "automaticPresenceSimulation": true}
            """));
    session.send("WebAuthn.addVirtualAuthenticator", device);
    return session;
  }
}
