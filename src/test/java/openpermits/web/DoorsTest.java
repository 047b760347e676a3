package openpermits.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.SignIns;
import openpermits.support.DemoCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route × everybody who may knock: from the router's own table, so that no address is
/// forgotten.
@SpringBootTest
@AutoConfigureMockMvc
@DemoCity
class DoorsTest {

  private static final List<String> PEOPLE =
      List.of("nobody", "julie.tremblay", "sam.carter", "jacques.roy", "erin.li");

  @Autowired MockMvcTester browser;
  @Autowired Accounts accounts;
  @Autowired JdbcClient jdbc;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  @ParameterizedTest
  @EnumSource
  void openToThoseTheyAreForAndToNobodyElse(Route route) {
    var wrong = new ArrayList<String>();
    for (var method : List.of(HttpMethod.GET, HttpMethod.POST)) {
      for (var name : PEOPLE) {
        var path = path(route);
        var status = knock(method, path, name);
        if (!isRight(route, name, status)) {
          wrong.add(method + " " + path + " by " + name + ": " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void standBeforeEveryHandlerOfThePortal() {
    var routes =
        Stream.of(Route.values())
            .flatMap(route ->
                Stream.of(route.pattern(Locale.CANADA_FRENCH), route.pattern(Locale.CANADA)))
            .toList();
    assertThat(requestMappingHandlerMapping.getHandlerMethods().keySet())
        .flatMap(info -> info.getPatternValues())
        .filteredOn(pattern -> !List.of("/", "/error", "/demo/courriels").contains(pattern))
        .isSubsetOf(routes);
  }

  /// Julie's own things may be there for her and, behind staff's own doors, for staff; for Sam they
  /// are not, whatever is guessed; at another's door one reads that there is no such page.
  private boolean isRight(Route route, String name, int status) {
    if (status >= 500) {
      return false;
    }
    if (name.equals("nobody")) {
      return route.door().isOpen() || status == 303;
    }
    var account = account(name);
    if (!route.door().admits(account.role())) {
      return status == 404;
    }
    var isJulies =
        route.pattern(Locale.CANADA).matches(".*\\{(file|business)}.*")
            && (route.door() == Door.APPLICANT || route.door() == Door.APPLYING);
    return !isJulies || name.equals("julie.tremblay") || status == 404;
  }

  private int knock(HttpMethod method, String path, String name) {
    var request = browser.method(method).uri(path).with(csrf());
    if (!name.equals("nobody")) {
      var person = SignIns.person(account(name));
      request =
          request.with(
              authentication(
                  UsernamePasswordAuthenticationToken.authenticated(
                      person, null, person.authorities())));
    }
    return request.exchange().getResponse().getStatus();
  }

  private String path(Route route) {
    var pattern = route.pattern(Locale.CANADA_FRENCH);
    if (pattern.contains("{withdrawal}")) {
      var withdrawal =
          jdbc.sql("select id from withdrawals where file_number = 'CON-2024-000451'")
              .query((row, _) -> row.getObject(1, UUID.class))
              .single();
      return pattern.contains("{file}")
          ? route.in(Locale.CANADA_FRENCH, "CON-2024-000451", withdrawal)
          : route.in(Locale.CANADA_FRENCH, withdrawal);
    }
    if (pattern.contains("{business}")) {
      var firm =
          jdbc.sql("select id from businesses where name = 'True Builders Inc'")
              .query((row, _) -> row.getObject(1, UUID.class))
              .single();
      return route.in(Locale.CANADA_FRENCH, firm, UUID.randomUUID());
    }
    if (pattern.contains("{party}")) {
      return route.in(Locale.CANADA_FRENCH, "CON-2024-000377", UUID.randomUUID());
    }
    if (pattern.contains("{document}")) {
      return route.in(Locale.CANADA_FRENCH, "CON-2024-000377", UUID.randomUUID(), 1);
    }
    return pattern.contains("{invoice}")
        ? route.in(Locale.CANADA_FRENCH, "CON-2024-000377", "F-2024-001093")
        : route.in(Locale.CANADA_FRENCH, pattern.contains("{mail}") ? "1" : "CON-2024-000377");
  }

  private Account account(String name) {
    return accounts.find(name + "@example.ca").orElseThrow();
  }
}
