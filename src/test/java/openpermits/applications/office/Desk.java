package openpermits.applications.office;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Locale;
import java.util.UUID;
import openpermits.kernel.Actor;
import openpermits.support.SignedIn;
import openpermits.web.Route;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// A member of staff in front of the English pages.
record Desk(MockMvcTester browser, Actor person) {

  static Desk of(Actor person, WebApplicationContext portal) {
    return new Desk(
        MockMvcTester.create(
            MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build()),
        person);
  }

  MvcTestResult read(Route route, Object identifier) {
    return browser.get().uri(address(route, identifier)).with(SignedIn.as(person, "en")).exchange();
  }

  /// Posts fields, names and values by turns.
  MvcTestResult post(Route route, Object identifier, String... fields) {
    var request =
        browser.post().uri(address(route, identifier)).with(SignedIn.as(person, "en")).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static String address(Route route, Object identifier) {
    return route.in(Locale.CANADA, identifier);
  }

  static Actor staff(Actor.Role role, String name) {
    return new Actor(role, UUID.randomUUID(), name);
  }
}
