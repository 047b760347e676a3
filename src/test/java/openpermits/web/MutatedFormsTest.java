package openpermits.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openpermits.applications.Applicant;
import openpermits.applications.Withdrawals;
import openpermits.catalogue.Catalogue;
import openpermits.fees.FeeKind;
import openpermits.intake.Intake;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.support.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Forms as no page of ours sends them, from a seed: to every address, by everybody, in every state
/// of a file, some with the fields that the page has. More of them with `-Dforms.count=10000`.
@PortalTest
class MutatedFormsTest {

  private static final long SEED = 20_261_124;
  private static final int FORMS = Integer.getInteger("forms.count", 1_000);
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
          "_before _seen _from _business do summary applicant.name applicant.email address.find",
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
          "keep",
          "find",
          "{}",
          "[]",
          "{\"summary\":null}",
          "{\"summary\":{\"a\":[1]}}",
          "2026-13-45",
          "queue",
          "fr",
          "/en/",
          "//evil",
          "../..",
          "00000000-0000-0000-0000-000000000000",
          "MjAyNi0wMS0wMVQwMDowMDowMFoKAA");

  private static final List<String> NAMES = List.of(String.join(" ", FIELDS).split(" "));
  private static final List<String> TYPES = List.of("CON", "PLE", "SIG");
  private static final Pattern FIELD = Pattern.compile(" name=\"([^\"]+)\"");

  private final Random random = new Random(SEED);
  private final MockMvcTester browser;
  private final SampleCity city;
  private final Withdrawals withdrawals;
  private final Intake intake;
  private final Catalogue catalogue;
  private final FormTokens tokens;

  @Autowired
  MutatedFormsTest(
      WebApplicationContext portal,
      SampleCity city,
      Withdrawals withdrawals,
      Intake intake,
      Catalogue catalogue,
      FormTokens tokens) {
    this.browser =
        MockMvcTester.create(
            MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build());
    this.city = city;
    this.withdrawals = withdrawals;
    this.intake = intake;
    this.catalogue = catalogue;
    this.tokens = tokens;
  }

  @Test
  void neverBreakAPage() {
    var broken = new ArrayList<String>();
    for (int i = 0; i < FORMS / FORMS_TO_ONE_FILE; i++) {
      var file = file();
      var request = withdrawals.request(file, "We sold.", "en", ANA, Instant.now()).request().id();
      for (int j = 0; j < FORMS_TO_ONE_FILE; j++) {
        send(random.nextInt(3) == 0 ? draft() : file, request).ifPresent(broken::add);
      }
    }
    assertThat(broken).isEmpty();
  }

  /// @return what was sent, if it broke a page or a page shows how it is made
  private Optional<String> send(FileNumber file, UUID request) {
    var person = any(PEOPLE);
    var route = any(List.of(Route.values()));
    var path = path(route, file, request);
    var known = random.nextInt(10) > 0;
    var method = random.nextInt(5) == 0 ? HttpMethod.GET : HttpMethod.POST;
    var sent = new LinkedHashMap<String, String>();
    for (var field : fields(path, person)) {
      sent.put(field, field.equals("_form") ? tokens.fresh(person.account()) : any(VALUES));
    }
    var answer = exchange(method, path, known ? person : null, sent);
    return isBroken(answer)
        ? Optional.of(person.name() + " " + method + " " + path + " " + sent)
        : Optional.empty();
  }

  /// Some of the page's own, or any.
  private List<String> fields(String path, Actor person) {
    var own =
        random.nextBoolean()
            ? FIELD
                .matcher(body(exchange(HttpMethod.GET, path, person, Map.of())))
                .results()
                .map(field -> field.group(1))
                .filter(_ -> random.nextInt(4) > 0)
                .toList()
            : List.<String>of();
    return own.isEmpty()
        ? Stream.generate(() -> any(NAMES)).limit(1 + random.nextInt(6)).toList()
        : own;
  }

  private MvcTestResult exchange(
      HttpMethod method, String path, @Nullable Actor person, Map<String, String> fields) {
    var form = browser.method(method).uri(URI.create(path)).with(csrf());
    for (var field : fields.entrySet()) {
      form = form.param(field.getKey(), field.getValue());
    }
    return (person == null ? form : form.with(SignedIn.as(person, "en"))).exchange();
  }

  private static boolean isBroken(MvcTestResult answer) {
    if (answer.getUnresolvedException() != null || answer.getResponse().getStatus() >= 500) {
      return true;
    }
    var body = body(answer);
    return body.contains("Exception") || body.contains("org.springframework");
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
  }

  private String path(Route route, FileNumber file, UUID request) {
    var pattern = route.pattern(random.nextBoolean() ? Locale.CANADA : Locale.CANADA_FRENCH);
    return pattern
        .replace("{file}", random.nextInt(8) == 0 ? "CON-0000-999999" : file.toString())
        .replace("{withdrawal}", random.nextInt(8) == 0 ? "1-1-1-1-1" : request.toString())
        .replace("{type}", any(TYPES))
        .replaceAll("\\{\\w+}", "F-2026-000001");
  }

  private FileNumber draft() {
    return intake.begin(
        catalogue.type(any(TYPES)), new Applicant(ANA.account(), ANA.name()), Instant.now());
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
}
