package openpermits.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import openpermits.catalogue.Step;
import openpermits.intake.FilledForms;
import openpermits.intake.Stage;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// The guide from what somebody wants to do to an application that is begun.
@PortalTest
class GuidePagesTest {

  private static final String HOUSE =
      "project=house&house-work=build&house-area=200&house-septic=no";

  private final Actor ana = Customer.called("Ana Lopez");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired FilledForms forms;
  private MockMvcTester stranger;

  @BeforeEach
  void anaHasAnAccountAndAStrangerHasNone() {
    city.account(ana);
    stranger = MockMvcTester.from(portal, builder -> builder.apply(springSecurity()).build());
  }

  @Test
  void leadsAStrangerFromAHouseToWhatItCostsTakesAndNeeds() {
    var page = Customer.text(french(HOUSE));

    assertThat(page)
        .contains("Permis de construire")
        .contains("2\u00a0504,00\u00a0$", "12,52\u00a0$ le mètre carré", "2014-220")
        .contains("Ceci est une estimation")
        .contains("10 jours ouvrables", "tableau 1.3.1.3")
        .contains("Plans d’étage", "Sommaire de conception de l’efficacité énergétique")
        .doesNotContain("Annexe 2");
    assertThat(page.substring(page.indexOf("Selon vos autres réponses")))
        .contains("Autorisation du propriétaire", "Permis patrimonial");
  }

  @Test
  void tellsTheDifferenceBetweenTwo() {
    assertThat(Customer.text(french("project=permit&permit-change=early&early-building=house")))
        .contains("Deux demandes peuvent convenir")
        .contains("Pour une étape, comme l’excavation")
        .contains("355,00\u00a0$", "2\u00a0756,00\u00a0$")
        .contains("Commencer\u00a0: Permis conditionnel", "Commencer\u00a0: Permis partiel");
  }

  @Test
  void saysThatStaffTellAFeeThatIsInNoSettings() {
    assertThat(Customer.text(french("project=sign&sign-kind=painting")))
        .contains("Le personnel indique les droits.")
        .doesNotContain("Ceci est une estimation");
  }

  @Test
  void keepsWhatIsTypedWhenTheLanguageIsSwitched() {
    var address = "/en/which-application?project=house&house-work=build&asked=house-area";

    var page = stranger.get().uri(address + "&house-area=200&switched=false").exchange();
    var wrong = stranger.get().uri(address + "&house-area=vingt&switched=true").exchange();

    assertThat(page).hasStatus(200);
    assertThat(Customer.text(page)).contains("gross floor area", "value=\"200\"");
    assertThat(wrong).hasStatus(422);
    assertThat(Customer.text(wrong)).contains("value=\"vingt\"", "There is a problem");
  }

  @Test
  void readsWhatIsTypedInTheLanguageOfThePageAndKeepsItInNeither() {
    var way = "?project=house&house-work=build&asked=house-area&house-area=";

    assertThat(get("/fr/quelle-demande" + way + "1%20234%2C5"))
        .hasStatus(303)
        .hasHeader(
            "Location", "/fr/quelle-demande?project=house&house-work=build&house-area=1234.5");
    assertThat(get("/en/which-application" + way + "1%2C234"))
        .hasHeader(
            "Location", "/en/which-application?project=house&house-work=build&house-area=1234");
    assertThat(get("/fr/quelle-demande" + way + "beaucoup")).hasStatus(422);
  }

  @Test
  void goesOnWithoutWhatIsNotKnownYet() {
    assertThat(french("project=house&house-work=build&asked=house-area&house-area="))
        .hasHeader("Location", "/fr/quelle-demande?project=house&house-work=build&house-area=");
    assertThat(Customer.text(french("project=house&house-work=build&house-area=&house-septic=")))
        .contains("À partir de 110,00\u00a0$.", "Le montant dépend de réponses")
        .contains("Non précisé");
  }

  @Test
  void doesNotGoOnWithoutAChoice() {
    assertThat(french("asked=project")).hasStatus(422);
    assertThat(Customer.text(french("asked=project"))).contains("Choisissez une réponse");
  }

  @Test
  void showsAnAnsweredQuestionAgainAndKeepsTheLaterAnswers() {
    assertThat(Customer.text(french(HOUSE + "&change=house-area")))
        .contains("name=\"house-area\" type=\"text\" value=\"200\"")
        .contains("name=\"house-septic\" value=\"no\"");
    assertThat(french(HOUSE.replace("200", "250") + "&asked=house-area"))
        .hasHeader("Location", "/fr/quelle-demande?" + HOUSE.replace("200", "250"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project=castle",
        "project=%3Cscript%3E&asked=project",
        "project=house&project=deck",
        "project=house&house-work=build&house-area=1e999999999",
        "project=house&house-work=build&house-area=-5&asked=house-area",
        "project=house&house-work=build&house-area=%00",
        "change=nothing&asked=nothing",
        "house-area=3&asked=house-area"
      })
  void makesTheBestOfAnyAddress(String query) {
    var page = french(query);

    assertThat(page.getResponse().getStatus()).isIn(200, 422);
    assertThat(Customer.text(page)).doesNotContain("<script>");
  }

  @Test
  void hasAStrangerSignInAndComeBackWithTheAnswers() {
    assertThat(Customer.text(french(HOUSE)))
        .contains("/fr/demandes/nouvelle/CON?" + HOUSE.replace("&", "&amp;"));

    assertThat(get("/fr/demandes/nouvelle/CON?" + HOUSE))
        .hasStatus(303)
        .hasHeader(
            "Location",
            "/fr/connexion?returnTo="
                + URLEncoder.encode("/fr/demandes/nouvelle/CON?" + HOUSE, StandardCharsets.UTF_8));
    assertThat(Customer.text(new Customer(portal, ana).open("/fr/demandes/nouvelle/CON?" + HOUSE)))
        .contains("Vos réponses au guide", "Maison", "200&nbsp;m²")
        .contains("action=\"/fr/demandes/nouvelle/CON?" + HOUSE.replace("&", "&amp;"));
  }

  @Test
  void beginsTheApplicationWithTheAnswersOnce() {
    var customer = new Customer(portal, ana);
    var address = "/fr/demandes/nouvelle/CON?" + HOUSE;
    var page = customer.open(address);

    var begun = customer.send(address, page, Map.of());
    var again = customer.send(address, page, Map.of());

    assertThat(begun).hasStatus(303);
    assertThat(Customer.location(again)).isEqualTo(Customer.location(begun));
    var form = forms.find(FileNumber.of(Customer.location(begun).split("/", -1)[4])).orElseThrow();
    assertThat(form.answers().values())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "description",
                "house",
                "work-type",
                "new",
                "use",
                "c-house",
                "gross-floor-area",
                "200",
                "septic",
                "no"));
    assertThat(form.state(Stage.of(Step.GETTING_STARTED))).isEqualTo(Stage.State.IN_PROGRESS);
    assertThat(Customer.text(customer.open(Customer.location(begun)))).contains("selected");
  }

  @Test
  void beginsNothingElseWithThem() {
    var customer = new Customer(portal, ana);
    var address = "/fr/demandes/nouvelle/PLE?" + HOUSE;

    var begun = customer.send(address, customer.open(address), Map.of());

    var form = forms.find(FileNumber.of(Customer.location(begun).split("/", -1)[4])).orElseThrow();
    assertThat(form.answers().values()).isEmpty();
  }

  private MvcTestResult french(String query) {
    return get("/fr/quelle-demande?" + query);
  }

  private MvcTestResult get(String address) {
    return stranger.get().uri(URI.create(address)).exchange();
  }
}
