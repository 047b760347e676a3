package openpermits.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import openpermits.web.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages of customers and staff, wide in French and narrow in English: no barrier that axe
/// knows of, and no scrolling sideways. The other two of the four are not walked yet: they take
/// minutes.
@Journey
class EveryPageJourney {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void hasNoBarriersForACustomer() {
    visit("julie.tremblay", this::customersPages);
  }

  @Test
  void hasNoBarriersForStaff() {
    visit("erin.li", this::staffsPages);
  }

  @Test
  void hasNoBarriersBeforeSigningIn() {
    for (var visitor : List.of(Visitor.at(port), Visitor.onAPhone(port))) {
      try (visitor) {
        check(visitor, List.of("/fr/", "/en/", "/fr/connexion", "/en/sign-in", "/fr/nulle-part"));
      }
    }
  }

  private interface Pages {
    List<String> in(Locale language);
  }

  /// Wide in French, narrow in English: each page once in each language and at each width.
  private void visit(String who, Pages pages) {
    try (var desk = Visitor.at(port).signIn(who)) {
      check(desk, pages.in(Locale.CANADA_FRENCH));
    }
    try (var phone = Visitor.onAPhone(port).signIn(who)) {
      check(phone, pages.in(Locale.CANADA));
    }
  }

  private static void check(Visitor visitor, List<String> pages) {
    var barriers = new ArrayList<String>();
    for (var page : pages) {
      visitor.open(page);
      barriers.addAll(visitor.barriers());
      if (visitor.overflows()) {
        barriers.add(page + " scrolls sideways");
      }
    }
    assertThat(barriers).isEmpty();
  }

  private List<String> customersPages(Locale language) {
    var pages = new ArrayList<String>();
    for (var route :
        List.of(
            Route.DASHBOARD_ACTIONS,
            Route.DASHBOARD_PROFESSIONALS,
            Route.SEARCH,
            Route.UNPAID_FEES,
            Route.PROFILE,
            Route.PROFILE_NOTIFICATIONS,
            Route.CONTACT,
            Route.ACCESSIBILITY,
            Route.FORMATS,
            Route.PRIVACY,
            Route.TERMS,
            Route.DEMO_INBOX)) {
      pages.add(route.in(language));
    }
    pages.add(Route.DASHBOARD_APPLICATIONS.in(language) + "?filter=all");
    pages.add(Route.DASHBOARD_APPLICATIONS.in(language) + "?filter=closed");
    pages.add(Route.SEARCH.in(language) + "?q=laurier");
    pages.add(Route.SEARCH.in(language) + "?q=zz");
    for (var route :
        List.of(
            Route.APPLICATION_ACTIVITIES,
            Route.APPLICATION_DETAILS,
            Route.APPLICATION_DOCUMENTS,
            Route.APPLICATION_FEES,
            Route.APPLICATION_INSPECTIONS,
            Route.APPLICATION_WITHDRAW)) {
      pages.add(route.in(language, "CON-2024-000377"));
    }
    pages.add(Route.APPLICATION_ACTIVITIES.in(language, "CON-2024-000628"));
    pages.add(Route.APPLICATION_ACTIVITIES.in(language, "CON-2024-000451"));
    pages.add(Route.APPLICATION_ACTIVITIES.in(language, "DRAFT-000001"));
    pages.add(Route.APPLICATION_DELETE_DRAFT.in(language, "DRAFT-000001"));
    pages.add(Route.APPLICATION_ACTIVITIES.in(language, "CON-2024-000574"));
    pages.add(Route.APPLICATION_TAKE_BACK.in(language, "CON-2024-000574"));
    pages.add(
        Route.APPLICATION_LETTER.in(
            language, "CON-2024-000451", withdrawal("file_number = 'CON-2024-000451'")));
    pages.add(Route.INVOICE.in(language, "CON-2024-000377", "F-2024-001093"));
    return pages;
  }

  private List<String> staffsPages(Locale language) {
    var queue = Route.STAFF_QUEUE.in(language);
    var pages = new ArrayList<String>();
    for (var tab : List.of("withdrawals", "mine", "team", "refunds")) {
      pages.add(queue + "?tab=" + tab);
    }
    for (var state :
        List.of(
            "requested",
            "information-requested",
            "awaiting-second-approval",
            "approved",
            "denied")) {
      pages.add(Route.STAFF_WITHDRAWAL_REVIEW.in(language, withdrawal("state = '" + state + "'")));
    }
    pages.add(Route.STAFF_FILE.in(language, "CON-2024-000628"));
    pages.add(Route.STAFF_FILE.in(language, "CON-2024-000377"));
    pages.add(Route.STAFF_DECISION_LETTER.in(language, withdrawal("state = 'denied'")));
    return pages;
  }

  private UUID withdrawal(String condition) {
    return jdbc.sql(
            "select id from withdrawals where " + condition + " order by received_at limit 1")
        .query((row, _) -> row.getObject(1, UUID.class))
        .single();
  }
}
