package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import openpermits.support.DemoCity;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A withdrawal from the first page to the last without ever touching a mouse.
@Journey
class KeyboardJourney {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void withdrawsAnApplication() {
    var file = new DemoFiles(jdbc).ending("000705");
    try (var sam = Visitor.at(port)) {
      asks(sam, file);
    }
    try (var jacques = Visitor.at(port)) {
      approves(jacques, file);
    }
  }

  private static void asks(Visitor sam, String file) {
    var page = sam.open("/en/sign-in");
    var keyboard = signsIn(page, "sam.carter");
    assertThat(page).hasURL(Pattern.compile(".*/en/dashboard/.*"));
    keyboard.press(page.locator(".op-tabs a[href*='/dashboard/applications']"), "Enter");
    assertThat(page.locator("main h2")).hasText("Applications");
    keyboard.press(sam.link(file), "Enter");
    assertThat(page.locator("h1")).isVisible();
    keyboard.press(page.locator(".op-withdraw a"), "Space");
    assertThat(page.locator("h1")).hasText("Withdraw application");
    keyboard.type(page.locator("#comment"), "The tenant has left.");
    keyboard.press(page.locator("#withdraw-form button[type=submit]"), "Space");
    assertSaidAndReadOut(page, "A withdrawal request has been submitted for " + file);
  }

  private static void approves(Visitor jacques, String file) {
    var page = jacques.open("/fr/connexion");
    var keyboard = signsIn(page, "jacques.roy");
    assertThat(page.locator("h1")).hasText("File de travail");
    keyboard.press(jacques.link(file), "Enter");
    assertThat(page.locator("h1")).hasText("Examiner la demande de retrait");
    keyboard.press(page.locator("#decision"), "Space");
    keyboard.type(page.locator("#reason"), "Votre demande est retirée comme demandé.");
    keyboard.press(page.locator("#review-form [name=do][value=save]"), "Enter");
    assertThat(page.locator("h1")).containsText("Retirer définitivement " + file);
    keyboard.press(submit(page), "Enter");
    assertSaidAndReadOut(page, "Le retrait de " + file + " est approuvé");
  }

  private static Keyboard signsIn(Page page, String name) {
    var keyboard = new Keyboard(page);
    keyboard.type(page.locator("#email"), name + "@example.ca");
    keyboard.type(page.locator("#password"), DemoCity.PASSWORD);
    page.keyboard().press("Enter");
    return keyboard;
  }

  private static Locator submit(Page page) {
    return page.locator("main form button[type=submit]");
  }

  /// What was done is where the keyboard is, so that a screen reader says it.
  private static void assertSaidAndReadOut(Page page, String sentence) {
    assertThat(page.locator("[role=alert]")).containsText(sentence);
    assertThat(page.locator("[role=alert]")).isFocused();
  }
}
