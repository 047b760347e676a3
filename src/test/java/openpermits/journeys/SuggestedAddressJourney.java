package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An address that is suggested while one types it, chosen with the keyboard alone, and a lot
/// beside it.
@Journey
class SuggestedAddressJourney {

  @LocalServerPort int port;

  @Test
  void choosesAnAddressWithoutAMouse() {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var page = julie.open("/fr/demandes/nouvelle/PLE");
      var complaints = new ArrayList<String>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      julie.press("Commencer la demande");
      page.navigate(page.url().replaceFirst("/[^/]+$", "/emplacement"));
      var field = page.locator("[id='address.find']");
      field.focus();
      page.keyboard().type("110 laurier o");
      assertThat(page.locator(".op-suggested")).hasText("1 adresse proposée");
      assertThat(julie.barriers()).isEmpty();

      page.keyboard().press("Escape");
      var list = page.locator("[role=listbox]");
      assertThat(list).isHidden();
      page.keyboard().type("u");
      assertThat(list).isVisible();
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("[role=option][aria-selected=true]"))
          .containsText("110 LAURIER AVE OUEST/WEST, Ottawa, ON");
      page.keyboard().press("Enter");
      assertThat(field).hasValue("110 LAURIER AVE OUEST/WEST, Ottawa, ON");
      assertThat(page.locator(".op-suggested")).containsText("Adresse choisie");
      assertThat(julie.barriers()).isEmpty();

      julie.press("Ajouter une autre adresse");
      assertThat(page.locator("input[name='address.place']")).isChecked();
      assertThat(page.locator("[id='address.2.find']")).isFocused();
      page.locator("[id='address.2.none']").check();
      assertThat(julie.barriers()).isEmpty();
      page.locator("[id='address.2.lot']").fill("lot 12, plan 4M-1234");
      page.keyboard().press("Enter");
      page.waitForURL("**/details");
      assertThat(complaints).isEmpty();
    }
  }
}
