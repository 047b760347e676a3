package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A file whose permit was issued: the grey button says why, to everybody.
@Journey
class GreyedButtonJourney {

  private static final String PAGE = "/fr/demandes/CON-2024-000628/activites";

  private static final String GREY = "rgb(227, 231, 230)";

  @LocalServerPort int port;

  @Test
  void saysWhyByKeyboardAndToAScreenReader() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var page = julie.open(PAGE);
      var button = page.locator(".op-withdraw button");
      button.focus();
      assertThat(button).isFocused();
      assertThat(button).hasCSS("background-color", GREY);
      assertThat(button).hasAccessibleDescription(Pattern.compile("le permis a été délivré le 12"));
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*" + PAGE));
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator(".op-reason")).isVisible();
      assertThat(page.locator(".op-reason"))
          .containsText("seulement avant que le permis soit délivré");
    }
  }

  @Test
  void saysWhyWithoutJavaScript() {
    try (var julie = Visitor.withoutJavaScript(port).signIn("julie.tremblay")) {
      var page = julie.open(PAGE);
      page.locator(".op-why summary").click();
      assertThat(page.locator(".op-reason")).isVisible();
    }
  }
}
