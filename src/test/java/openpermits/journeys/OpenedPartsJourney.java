package openpermits.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import openpermits.web.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What opens on a page (menus, the « ? » of a grey button, the warning before a session ends) has
/// no barriers either, in both languages and at both widths.
@Journey
class OpenedPartsJourney {

  @LocalServerPort int port;

  static Stream<Locale> languages() {
    return Stream.of(Locale.CANADA_FRENCH, Locale.CANADA);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveNoBarriersForACustomer(Locale language) {
    look("julie.tremblay", Route.APPLICATION_ACTIVITIES.in(language, "CON-2024-000628"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveNoBarriersForStaff(Locale language) {
    look("erin.li", Route.STAFF_FILE.in(language, "CON-2024-000451"));
  }

  private void look(String who, String path) {
    try (var visitor = Visitor.at(port).signIn(who)) {
      var page = visitor.open(path);
      page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })");
      assertThat(visitor.barriers()).isEmpty();
      page.evaluate("document.querySelector('dialog').showModal()");
      assertThat(visitor.barriers()).isEmpty();
    }
  }
}
