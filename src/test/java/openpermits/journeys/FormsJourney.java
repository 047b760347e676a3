package openpermits.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import openpermits.web.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What forms lead to has no barriers either, in both languages and at both widths: messages at the
/// fields, last looks before a decision, and the sentences that say why something was not done.
@Journey
class FormsJourney {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  private final List<String> barriers = new ArrayList<>();

  static List<Locale> languages() {
    return List.of(Locale.CANADA_FRENCH, Locale.CANADA);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveNoBarriersForWhoeverSignsIn(Locale language) {
    try (var visitor = Visitor.at(port)) {
      visitor.open(Route.SIGN_IN.in(language));
      submit(visitor, "#sign-in button[type=submit]", 422);
      visitor.page().locator("#email").fill("nobody@example.ca");
      visitor.page().locator("#password").fill("wrong");
      submit(visitor, "#sign-in button[type=submit]", 422);
      visitor.open(Route.HOME.in(language) + "nulle-part");
      barriers.addAll(visitor.barriers());
      assertThat(barriers).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveNoBarriersForACustomer(Locale language) {
    try (var julie = Visitor.at(port).signIn("julie.tremblay")) {
      var withdraw = Route.APPLICATION_WITHDRAW.in(language, "CON-2024-000377");
      julie.open(withdraw);
      submit(julie, "#withdraw-form button[type=submit]", 422);
      julie.page().locator("#comment").fill("x".repeat(2001));
      submit(julie, "#withdraw-form button[type=submit]", 422);

      julie.open(withdraw);
      julie.page().locator("#comment").fill("Typed before the form grew old");
      change(julie, "#withdraw-form [name=_csrf]", "it.value = 'old'");
      submit(julie, "#withdraw-form button[type=submit]", 200);

      change(julie, "[name=_to]", "it.remove()");
      submit(julie, ".op-lang button", 400);

      julie.open(withdraw);
      julie.page().locator("#comment").fill("Too late");
      change(julie, "#withdraw-form", "it.action = it.action.replace('000377', '000628')");
      submit(julie, "#withdraw-form button[type=submit]", 409);
      assertThat(barriers).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveNoBarriersForWhoeverIsAsked(Locale language) {
    try (var nadia = Visitor.at(port).signIn("nadia.benali")) {
      nadia.open(Route.APPLICATION_ANSWER.in(language, demo().ending("000804")));
      submit(nadia, "#answer-form button[type=submit]", 422);
      assertThat(barriers).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveNoBarriersForStaff(Locale language) {
    try (var erin = Visitor.at(port).signIn("erin.li")) {
      var paid = demo().review(demo().ending("000810"), language);
      erin.open(paid);
      choose(erin, "save", 422);

      erin.page().locator("#override").check();
      erin.page().locator("#amount").fill("99999");
      erin.page().locator("#decision").check();
      choose(erin, "save", 422);
      erin.page().locator("#deny").check();
      choose(erin, "save", 422);
      erin.page().locator("#ask").check();
      choose(erin, "save", 422);
      erin.page().locator("#amount").fill("10.00");
      erin.page().locator("#justification").fill("As agreed");
      choose(erin, "recalculate", 200);

      var decided = demo().review(demo().ending("000816"), language);
      erin.page().locator("#reason").fill("Too late");
      change(erin, "#review-form", "it.action = '" + decided + "'");
      choose(erin, "save", 409);
      assertThat(barriers).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveNoBarriersBeforeADecision(Locale language) {
    try (var erin = Visitor.at(port).signIn("erin.li")) {
      var unpaid = demo().review(demo().ending("000807"), language);
      erin.open(unpaid);
      erin.page().locator("#balance").check();
      erin.page().locator("#decision").check();
      erin.page().locator("#reason").fill("As you asked");
      erin.page().locator("#note").fill("Nothing paid");
      choose(erin, "save", 200);

      erin.open(unpaid);
      erin.page().locator("#deny").check();
      erin.page().locator("#ground").selectOption("other");
      choose(erin, "save", 200);

      erin.open(unpaid);
      erin.page().locator("#ask").check();
      erin.page().locator("#question").fill("Who owns the house?");
      choose(erin, "save", 200);
      assertThat(barriers).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveNoBarriersForASupervisor(Locale language) {
    try (var erin = Visitor.at(port).signIn("erin.li")) {
      erin.open(demo().review(demo().ending("000801"), language));
      submit(erin, "#second-form [value=return]", 422);
      erin.open(Route.STAFF_REOPEN.in(language, demo().ending("000813")));
      submit(erin, "#reopen-form button[type=submit]", 422);
      assertThat(barriers).isEmpty();
    }
  }

  private void choose(Visitor officer, String what, int status) {
    submit(officer, "#review-form [name=do][value=" + what + "]", status);
  }

  /// Presses the button and looks at what comes.
  private void submit(Visitor visitor, String button, int status) {
    var page = visitor.page();
    var answer =
        page.waitForResponse(
            response -> response.request().isNavigationRequest() && response.status() != 303,
            () -> page.locator(button).click());
    page.waitForLoadState();
    assertThat(answer.status()).as(page.url()).isEqualTo(status);
    barriers.addAll(visitor.barriers());
  }

  /// Spoils a page as time or somebody else would.
  private static void change(Visitor visitor, String what, String how) {
    visitor.page().locator(what).evaluate("it => { " + how + " }");
  }

  private DemoFiles demo() {
    return new DemoFiles(jdbc);
  }
}
