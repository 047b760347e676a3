package openpermits.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import openpermits.applications.Applications;
import openpermits.intake.FilledForms;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// A step as a browser saves it while somebody types.
@PortalTest
class SavedWhileTypingTest {

  private final Actor ana = Customer.called("Ana Lopez");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired FilledForms forms;
  @Autowired Applications applications;
  private String draft = "";

  @BeforeEach
  void anaBegins() {
    city.account(ana);
    city.business(ana, "Lopez et filles inc.");
    draft = customer().begins("PLE");
  }

  @Test
  void keepsWhatIsNoAnswerYetAndHoldsNothingAgainstIt() {
    var page = open(Route.NEW_APPLICATION_DETAILS);

    var kept = keep(Route.NEW_APPLICATION_DETAILS, page, Map.of("height", "1,"));

    assertThat(kept).hasStatus(HttpStatus.OK);
    assertThat(Customer.text(kept)).contains("Brouillon enregistré").doesNotContain("Erreur");
    assertThat(Customer.text(open(Route.NEW_APPLICATION_DETAILS))).contains("value=\"1,\"");
  }

  @Test
  void goesOnFromWhatWasKept() {
    var page = open(Route.NEW_APPLICATION_GETTING_STARTED);
    var kept = keep(Route.NEW_APPLICATION_GETTING_STARTED, page, Map.of("summary", "Une pis"));

    var back = keep(Route.NEW_APPLICATION_GETTING_STARTED, kept, Map.of("summary", ""));
    assertThat(summary()).isEmpty();

    var sent = send(Route.NEW_APPLICATION_GETTING_STARTED, back, Map.of("summary", "Une piscine"));
    assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(summary()).isEqualTo("Une piscine");
  }

  @Test
  void tellsOfAnotherPagesAnswerOnlyWhenItIsSent() {
    var page = open(Route.NEW_APPLICATION_GETTING_STARTED);
    var other = open(Route.NEW_APPLICATION_GETTING_STARTED);
    send(Route.NEW_APPLICATION_GETTING_STARTED, other, Map.of("summary", "Un spa"));

    var kept = keep(Route.NEW_APPLICATION_GETTING_STARTED, page, Map.of("summary", "Un étang"));
    var again = keep(Route.NEW_APPLICATION_GETTING_STARTED, kept, Map.of("summary", "Un étang"));
    assertThat(summary()).isEqualTo("Un spa");

    var sent = send(Route.NEW_APPLICATION_GETTING_STARTED, again, Map.of("summary", "Un étang"));
    assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(Customer.text(sent)).contains("Un spa", "value=\"Un étang\"");
  }

  @Test
  void neverGivesADraftAway() {
    var page = open(Route.NEW_APPLICATION_APPLICANT);
    var business = Map.of("_business", "Lopez et filles inc.");

    keep(Route.NEW_APPLICATION_APPLICANT, page, business);
    assertThat(applications.find(FileNumber.of(draft)).orElseThrow().applicant().business())
        .isNull();

    send(Route.NEW_APPLICATION_APPLICANT, page, business);
    assertThat(applications.find(FileNumber.of(draft)).orElseThrow().applicant().business())
        .isNotNull();
  }

  @Test
  void isAnsweredWithANumberOnlyOnceTheSessionIsOver() {
    var stranger = MockMvcTester.from(portal, it -> it.apply(springSecurity()).build());

    var sent =
        stranger
            .post()
            .uri(path(Route.NEW_APPLICATION_DETAILS))
            .with(csrf())
            .header("X-Requested-With", "fetch")
            .param("height", "1")
            .exchange();

    assertThat(sent).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  private Customer customer() {
    return new Customer(portal, ana);
  }

  private String path(Route step) {
    return step.in(Locale.CANADA_FRENCH, draft);
  }

  private MvcTestResult open(Route step) {
    return customer().open(path(step));
  }

  private MvcTestResult keep(Route step, MvcTestResult page, Map<String, String> fields) {
    var kept = new HashMap<>(fields);
    kept.put("do", "keep");
    return send(step, page, kept);
  }

  private MvcTestResult send(Route step, MvcTestResult page, Map<String, String> fields) {
    return customer().send(path(step), page, fields);
  }

  private String summary() {
    return forms.find(FileNumber.of(draft)).orElseThrow().answers().to("summary").orElse("");
  }
}
