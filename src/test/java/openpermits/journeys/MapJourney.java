package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The map of a file's places, which is there for those who ask for it.
@Journey
class MapJourney {

  @LocalServerPort int port;

  @Test
  void showsWhereAFileIsToItsApplicantAndToStaff() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay");
        var jacques = Visitor.at(port).signIn("jacques.roy")) {
      for (var page :
          List.of(
              julie.open("/fr/demandes/CON-2024-000377/details"),
              jacques.open("/fr/personnel/dossiers/CON-2024-000377"))) {
        Visitor.press(page.getByText("Afficher la carte"), "Enter");
        assertThat(page.locator("[data-map][data-ready=yes]")).isVisible();
      }
      assertThat(julie.barriers()).isEmpty();
    }
  }

  @Test
  void choosesAPointWithoutAMouse() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var page = julie.open("/fr/demandes/nouvelle/PLE");
      julie.press("Commencer la demande");
      page.navigate(page.url().replaceFirst("/[^/]+$", "/emplacement"));
      var complaints = complaints(page);
      page.locator("[id='address.none']").press(" ");
      Visitor.press(page.getByText("Afficher la carte"), "Enter");
      assertThat(page.locator("[data-map][data-ready=yes]")).isVisible();
      Visitor.press(page.locator("canvas"), "ArrowLeft");
      Visitor.press(page.getByText("Choisir le point sous la croix"), "Enter");

      assertThat(page.locator(".op-map__status")).containsText("Point choisi\u00a0: 45,4");
      assertThat(page.locator("[id='address.longitude']")).hasValue(Pattern.compile("-75,\\d+"));
      assertThat(julie.barriers()).isEmpty();
      julie.press("Enregistrer et continuer");
      page.waitForURL("**/details");
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void isNotMissedWithoutAScript() {
    try (var julie = Visitor.withoutJavaScript(port).signIn("julie.tremblay")) {
      julie.open("/fr/demandes/CON-2024-000377/details");
      assertThat(julie.page().getByText("Afficher la carte")).isHidden();
    }
  }

  /// What the browser refuses, such as a style that the policy does not allow.
  private static List<String> complaints(Page page) {
    var complaints = new ArrayList<String>();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    return complaints;
  }
}
