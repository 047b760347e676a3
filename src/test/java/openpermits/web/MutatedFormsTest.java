package openpermits.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import openpermits.applications.Withdrawals;
import openpermits.fees.FeeKind;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Forms as no page of ours sends them, from a seed: to every address, by everybody, in every state
/// of a file.
@PortalTest
class MutatedFormsTest {

  private static final long SEED = 20_261_124;
  private static final int FORMS = 2_000;
  private static final int FORMS_TO_ONE_FILE = 40;

  private static final Actor ANA = actor(Role.APPLICANT, "Ana Lopez");
  private static final Actor BEN = actor(Role.APPLICANT, "Ben Okafor");
  private static final Actor OMAR = actor(Role.OFFICER, "Omar Haddad");
  private static final Actor ERIN = actor(Role.SUPERVISOR, "Erin Li");
  private static final Actor PAUL = actor(Role.SUPERVISOR, "Paul Roy");

  /// Twice those who get further than a door.
  private static final List<Actor> PEOPLE = List.of(ANA, ANA, BEN, OMAR, OMAR, ERIN, ERIN, PAUL);

  private static final List<String> FIELDS =
      List.of(
          "comment answer reason question note justification kept amount override expected balance",
          "decision ground do proposal officer from email returnTo language withdraw submit",
          "_to _errors _form words notice q sort after before tab state type assignee");

  private static final List<String> VALUES =
      List.of(
          "approve",
          "deny",
          "ask",
          "return",
          "recalculate",
          "preview",
          "cancel",
          "keep",
          "true",
          "requested-by-mistake",
          "other",
          "0",
          "50000",
          "12.50",
          "-1",
          "1e9",
          "9".repeat(300),
          "",
          " ",
          "\0",
          "a\0b",
          "a\r\nSet-Cookie: a=b",
          "<script>alert(1)</script>",
          "'; --",
          "%",
          "\\",
          "\u202Eevil",
          "👩‍🔧",
          "\uFFFF",
          "x".repeat(2_001),
          "queue",
          "fr",
          "/en/",
          "//evil",
          "../..",
          "00000000-0000-0000-0000-000000000000",
          "MjAyNi0wMS0wMVQwMDowMDowMFoKAA");

  private final Random random = new Random(SEED);
  private final MockMvcTester browser;
  private final SampleCity city;
  private final Withdrawals withdrawals;
  private final FormTokens tokens;

  @Autowired
  MutatedFormsTest(
      WebApplicationContext portal, SampleCity city, Withdrawals withdrawals, FormTokens tokens) {
    this.browser =
        MockMvcTester.create(
            MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build());
    this.city = city;
    this.withdrawals = withdrawals;
    this.tokens = tokens;
  }

  @Test
  void neverBreakAPage() {
    var broken = new ArrayList<String>();
    for (int i = 0; i < FORMS / FORMS_TO_ONE_FILE; i++) {
      var file = file();
      var request = withdrawals.request(file, "We sold.", "en", ANA, Instant.now()).request().id();
      for (int j = 0; j < FORMS_TO_ONE_FILE; j++) {
        send(file, request).ifPresent(broken::add);
      }
    }
    assertThat(broken).isEmpty();
  }

  /// @return what was sent, if it broke a page or a page shows how it is made
  private Optional<String> send(FileNumber file, UUID request) {
    var person = any(PEOPLE);
    var route = any(List.of(Route.values()));
    var path = path(route, file, request);
    var sent = new ArrayList<String>();
    var form =
        browser
            .method(random.nextInt(5) == 0 ? HttpMethod.GET : HttpMethod.POST)
            .uri(URI.create(path))
            .with(csrf());
    for (int i = random.nextInt(6); i >= 0; i--) {
      var field = any(List.of(String.join(" ", FIELDS).split(" ")));
      var value = field.equals("_form") ? tokens.fresh(person.account()) : any(VALUES);
      sent.add(field + "=" + value);
      form = form.param(field, value);
    }
    if (random.nextInt(10) > 0) {
      form = form.with(authentication(signedIn(person)));
    }
    var answer = form.exchange();
    return isBroken(answer)
        ? Optional.of(person.name() + " " + path + " " + sent)
        : Optional.empty();
  }

  private static boolean isBroken(MvcTestResult answer) {
    if (answer.getUnresolvedException() != null || answer.getResponse().getStatus() >= 500) {
      return true;
    }
    var body = new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    return body.contains("Exception") || body.contains("org.springframework");
  }

  private String path(Route route, FileNumber file, UUID request) {
    var pattern = route.pattern(random.nextBoolean() ? Locale.CANADA : Locale.CANADA_FRENCH);
    return pattern
        .replace("{file}", random.nextInt(8) == 0 ? "CON-0000-999999" : file.toString())
        .replace("{withdrawal}", random.nextInt(8) == 0 ? "1-1-1-1-1" : request.toString())
        .replaceAll("\\{\\w+}", "F-2026-000001");
  }

  private FileNumber file() {
    PEOPLE.forEach(city::account);
    var file = city.file(ANA, "submitted", Instant.now());
    var line = city.billed(file, FeeKind.PERMIT_FEE, Money.dollars("500.00"), OMAR, Instant.now());
    if (random.nextBoolean()) {
      city.paid(line, Money.dollars("500.00"), "Ana Lopez", "4242", ANA, Instant.now());
    }
    return file;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static Actor actor(Role role, String name) {
    return new Actor(role, UUID.randomUUID(), name);
  }

  private static UsernamePasswordAuthenticationToken signedIn(Actor actor) {
    var me =
        new Person(
            actor.account(),
            actor.account() + "@example.ca",
            actor.name(),
            actor.name(),
            actor.role(),
            "en");
    return UsernamePasswordAuthenticationToken.authenticated(me, null, me.authorities());
  }
}
