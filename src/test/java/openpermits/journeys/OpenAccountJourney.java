package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody whom nobody prepared anything for opens an account and gets it back.
@Journey
class OpenAccountJourney {

  private static final String PASSWORD = "la lune mange du pain";
  private static final String NEW = "chaise bleue sous le pont";
  private static final Pattern LINK = Pattern.compile("http://\\S+?(/(?:fr|en)/\\S+/[\\w-]{43})");

  @LocalServerPort int port;

  @Test
  void opensInFrenchOnAPhoneAndIsGotBackByMail() {
    var email = "noemie.roy@example.ca";
    try (var noemie = Visitor.at(port)) {
      noemie.page().setViewportSize(320, 640);
      tells(noemie, email);
      choosesAPassword(noemie);
      seesWhereTheLinkWent(noemie, email);
      opens(noemie, mail(noemie, email, "Confirmez votre courriel"));
      signsIn(noemie, email, PASSWORD);
      signsOut(noemie);
      resets(noemie, email);
      signsIn(noemie, email, NEW);
    }
  }

  @Test
  void opensInEnglishWithoutJavaScript() {
    try (var ana = Visitor.withoutJavaScript(port)) {
      var page = ana.open("/en/sign-in");
      page.getByText("Create an account").last().click();
      page.locator("#firstName").fill("Ana");
      page.locator("#lastName").fill("Silva");
      page.locator("#phone").fill("12");
      send(page);
      assertThat(page.locator("#email-error")).containsText("Enter your email address");
      page.locator("#email").fill("ana.silva@example.ca");
      page.locator("#phone").fill("");
      page.locator(".op-lang button").click();
      assertThat(page.locator("#firstName")).hasValue("Ana");
      page.locator(".op-lang button").click();
      send(page);
      page.locator("#password").fill(PASSWORD);
      page.locator(".op-lang button").click();
      assertThat(page.locator("h1")).hasText("Votre mot de passe");
      assertThat(page.locator("#password")).hasValue("");
      page.locator("#password").fill(PASSWORD);
      page.locator("#terms").check();
      send(page);
      assertThat(page.locator("main")).containsText("ana.silva@example.ca");
    }
  }

  private static void tells(Visitor noemie, String email) {
    var page = noemie.open("/fr/connexion");
    page.getByText("Créer un compte").last().click();
    isAsItShouldBe(noemie, "Vos coordonnées");
    page.locator("#firstName").fill("Noémie");
    page.locator("#lastName").fill("Roy");
    page.locator("#email").fill(email);
    send(page);
  }

  private static void choosesAPassword(Visitor noemie) {
    var page = noemie.page();
    isAsItShouldBe(noemie, "Votre mot de passe");
    page.locator("#password").fill("motdepasse123");
    page.locator("#terms").check();
    send(page);
    assertThat(page.locator("#password-error")).containsText("Ce mot de passe est trop courant");
    page.locator("#password").fill(PASSWORD);
    send(page);
  }

  private static void seesWhereTheLinkWent(Visitor noemie, String email) {
    var page = noemie.page();
    isAsItShouldBe(noemie, "Vérifiez votre courriel");
    assertThat(page.locator("main")).containsText(email);
    page.getByText("Corriger l’adresse").click();
    isAsItShouldBe(noemie, "Corriger l’adresse");
  }

  private static void opens(Visitor noemie, String link) {
    var page = noemie.open(link);
    isAsItShouldBe(noemie, "Confirmer votre adresse");
    send(page);
    assertThat(page.locator("[role=alert]")).containsText("Votre compte est prêt");
  }

  private static void resets(Visitor noemie, String email) {
    var page = noemie.open("/fr/connexion");
    page.getByText("Mot de passe oublié?").click();
    isAsItShouldBe(noemie, "Réinitialiser votre mot de passe");
    page.locator("#email").fill(email);
    send(page);
    isAsItShouldBe(noemie, "Vérifiez votre courriel");
    noemie.open(mail(noemie, email, "Réinitialiser votre mot de passe"));
    isAsItShouldBe(noemie, "Réinitialiser votre mot de passe");
    page.locator("#password").fill(NEW);
    send(page);
    assertThat(page.locator("[role=alert]")).containsText("Votre mot de passe a été changé");
  }

  private static void signsIn(Visitor noemie, String email, String password) {
    var page = noemie.page();
    page.locator("#email").fill(email);
    page.locator("#password").fill(password);
    send(page);
    assertThat(page.locator("h1")).hasText("Tableau de bord");
  }

  private static void signsOut(Visitor noemie) {
    noemie.page().locator(".op-menu > summary").click();
    noemie.page().locator(".op-account > summary").click();
    noemie.page().getByText("Se déconnecter").first().click();
  }

  private static void isAsItShouldBe(Visitor noemie, String heading) {
    assertThat(noemie.page().locator("h1")).hasText(heading);
    assertThat(noemie.barriers()).isEmpty();
  }

  private static void send(Page page) {
    page.locator("main form button[type=submit]").last().click();
  }

  /// The link in the mail with this subject, once the inbox shows it.
  private static String mail(Visitor reader, String email, String subject) {
    var page = reader.open("/demo/courriels");
    var row =
        page.locator("li", new Page.LocatorOptions().setHasText(email))
            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(subject));
    Awaitility.await()
        .until(() -> {
          page.reload();
          return row.count() > 0;
        });
    row.first().locator("a").click();
    assertThat(page.locator("#mail-subject")).containsText(subject);
    var found = LINK.matcher(page.locator(".op-mail__text").first().textContent());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
