package openpermits.applications.office;

import static openpermits.applications.SampleFile.ANA;
import static openpermits.applications.SampleFile.MARC;
import static openpermits.applications.SampleFile.OMAR;
import static openpermits.applications.SampleFile.SOPHIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import openpermits.applications.Applications;
import openpermits.applications.Withdrawal;
import openpermits.applications.Withdrawals;
import openpermits.catalogue.Status;
import openpermits.fees.FeeKind;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Person;
import openpermits.web.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// An officer at work, from the review to the reopening.
@PortalTest
class ReviewTest {

  private final Instant yesterday = Instant.now().minus(Duration.ofDays(1));

  @Autowired WebApplicationContext context;
  @Autowired SampleCity city;
  @Autowired Applications applications;
  @Autowired Withdrawals withdrawals;

  private MockMvc portal;

  @BeforeEach
  void open() {
    portal = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  void saysWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
    var request = requested(paidFile());

    var answer = send(OMAR, review(request, "approve", "amount=5 000,00", "override=true"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("href=\"#amount\"", "href=\"#justification\"", "href=\"#reason\"")
        .contains("value=\"5 000,00\"", "1\u00a0234,56\u00a0$");
  }

  @Test
  void takesEffectOnlyOnceConfirmed() throws Exception {
    var file = city.file(ANA, "under-review", yesterday);
    var request = requested(file);

    var chosen = send(OMAR, review(request, "approve", "reason=Comme demandé"));
    assertThat(chosen.getRedirectedUrl()).endsWith("/confirmer");
    assertThat(status(file)).isEqualTo(Status.UNDER_REVIEW);
    assertThat(read(OMAR, Route.STAFF_WITHDRAWAL_CONFIRM, request)).contains("Comme demandé");

    send(OMAR, post(Route.STAFF_WITHDRAWAL_CONFIRM.in(Locale.FRENCH, request)));
    assertThat(status(file)).isEqualTo(Status.WITHDRAWN);
    assertThat(read(OMAR, Route.STAFF_WITHDRAWAL_REVIEW, request)).contains("Omar Haddad");
    assertThat(read(OMAR, Route.STAFF_FILE, file)).contains(file.toString());
  }

  @Test
  void tellsWhoDecidedWhoeverComesLate() throws Exception {
    var request = requested(city.file(ANA, "under-review", yesterday));
    deny(OMAR, request);

    var late = send(MARC, review(request, "approve", "reason=Oui"));

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString(StandardCharsets.UTF_8)).contains("Omar Haddad", "Oui");
  }

  @Test
  void needsAnotherPersonForMuchMoney() throws Exception {
    var file = paidFile();
    var request = requested(file);
    send(
        SOPHIE,
        review(request, "approve", "expected=123456", "reason=Oui", "override=true")
            .param("amount", "1 000,00 $")
            .param("justification", "Entente"));
    send(SOPHIE, post(Route.STAFF_WITHDRAWAL_CONFIRM.in(Locale.FRENCH, request)));
    assertThat(withdrawal(file)).isInstanceOf(Withdrawal.AwaitingSecondApproval.class);
    assertThat(read(OMAR, Route.STAFF_WITHDRAWAL_REVIEW, request)).contains("Entente");

    assertThat(send(SOPHIE, second(request)).getStatus()).isEqualTo(409);
    assertThat(send(MARC, second(request)).getStatus()).isEqualTo(303);
    assertThat(status(file)).isEqualTo(Status.WITHDRAWN);
  }

  @Test
  void isUndoneByASupervisor() throws Exception {
    var file = city.file(ANA, "under-review", yesterday);
    var request = requested(file);
    send(OMAR, review(request, "approve", "reason=Oui"));
    send(OMAR, post(Route.STAFF_WITHDRAWAL_CONFIRM.in(Locale.FRENCH, request)));
    var reopen = Route.STAFF_REOPEN.in(Locale.FRENCH, file);

    assertThat(send(OMAR, get(reopen)).getStatus()).isEqualTo(404);
    assertThat(send(MARC, get(reopen)).getStatus()).isEqualTo(200);
    assertThat(send(MARC, post(reopen)).getStatus()).isEqualTo(422);
    send(MARC, post(reopen).param("reason", "Par erreur"));

    assertThat(status(file)).isEqualTo(Status.UNDER_REVIEW);
    assertThat(read(MARC, Route.STAFF_WITHDRAWAL_REVIEW, request)).contains("rouvert");
  }

  @Test
  void isNotThereForUnknownRequests() throws Exception {
    var unknown = Route.STAFF_WITHDRAWAL_REVIEW.in(Locale.FRENCH, UUID.randomUUID());
    assertThat(send(OMAR, get(unknown)).getStatus()).isEqualTo(404);
    var nonsense = Route.STAFF_WITHDRAWAL_REVIEW.in(Locale.FRENCH, "x");
    assertThat(send(OMAR, get(nonsense)).getStatus()).isEqualTo(404);
  }

  @Test
  void waitsInTheQueue() throws Exception {
    var file = requestedFile();
    var queue = Route.STAFF_QUEUE.in(Locale.ENGLISH);
    for (var tab : new String[] {"mine", "team", "withdrawals", "refunds"}) {
      var page = send(OMAR, get(queue).param("tab", tab));
      assertThat(page.getStatus()).as(tab).isEqualTo(200);
    }
    assertThat(send(OMAR, get(queue)).getContentAsString(StandardCharsets.UTF_8))
        .contains(file.toString(), "business day");
  }

  private FileNumber requestedFile() {
    var file = city.file(ANA, "under-review", yesterday);
    requested(file);
    return file;
  }

  private FileNumber paidFile() {
    var file = city.file(ANA, "under-review", yesterday);
    var amount = Money.dollars("1234.56");
    var line = city.billed(file, FeeKind.PERMIT_FEE, amount, OMAR, yesterday);
    city.paid(line, amount, ANA.name(), "4242", ANA, yesterday);
    return file;
  }

  private UUID requested(FileNumber file) {
    return withdrawals.request(file, "Sold the lot", "en", ANA, yesterday).request().id();
  }

  private void deny(Actor officer, UUID request) throws Exception {
    send(officer, review(request, "deny", "ground=other", "reason=Non"));
    send(officer, post(Route.STAFF_WITHDRAWAL_CONFIRM.in(Locale.FRENCH, request)));
  }

  private static MockHttpServletRequestBuilder review(
      UUID request, String decision, String... fields) {
    var form =
        post(Route.STAFF_WITHDRAWAL_REVIEW.in(Locale.FRENCH, request))
            .param("decision", decision)
            .param("do", "save");
    var expected = false;
    for (var field : fields) {
      var parts = field.split("=", 2);
      form.param(parts[0], parts[1]);
      expected |= parts[0].equals("expected");
    }
    return expected ? form : form.param("expected", "0");
  }

  private static MockHttpServletRequestBuilder second(UUID request) {
    return post(Route.STAFF_WITHDRAWAL_SECOND.in(Locale.FRENCH, request))
        .param("decision", "approve");
  }

  private String read(Actor officer, Route route, Object id) throws Exception {
    var answer = send(officer, get(route.in(Locale.FRENCH, id)));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request)
      throws Exception {
    var person =
        new Person(actor.account(), "x@example.ca", actor.name(), actor.name(), actor.role(), "fr");
    var token = new UsernamePasswordAuthenticationToken(person, null, person.authorities());
    return portal
        .perform(request.with(authentication(token)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private Status status(FileNumber file) {
    return applications.find(file).orElseThrow().status();
  }

  private Withdrawal withdrawal(FileNumber file) {
    return applications.find(file).orElseThrow().withdrawal();
  }
}
