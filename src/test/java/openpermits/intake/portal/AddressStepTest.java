package openpermits.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.places.Location;
import openpermits.places.Place;
import openpermits.places.Register;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// Where an application is about, looked for and chosen without a script: one place or several.
@PortalTest
class AddressStepTest {

  private static final String ADD = "add:address";

  private final Actor ana = Customer.called("Ana Lopez");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired Register register;
  @Autowired Applications applications;
  private String draft = "";

  @BeforeEach
  void anaAppliesInACityWithTwoStreets() {
    city.account(ana);
    var _ =
        register.replace(
            Stream.of(
                place("laurier", "110", "AVE", "LAURIER", "Ottawa"),
                place("elgin", "90", "ST", "ELGIN", "Ottawa"),
                place("montclair", "20", "BLVD", "MONTCLAIR", "Gatineau")));
    draft = customer().begins("PLE");
  }

  @Test
  void offersWhatIsLookedForAndKeepsWhatIsChosen() {
    assertThat(Customer.text(find("110 laurier"))).contains("110 LAURIER AVE");

    var chosen =
        customer()
            .fill(
                Route.NEW_APPLICATION_LOCATION,
                draft,
                Map.of("address.find", "110 laurier", "address.place", "laurier"));

    assertThat(chosen).hasStatus(303);
    assertThat(applications.find(FileNumber.of(draft)))
        .get()
        .satisfies(it -> assertThat(it.location().line()).isEqualTo("110 LAURIER AVE, Ottawa, ON"));
  }

  @Test
  void saysThatNothingIsLikeIt() {
    assertThat(Customer.text(save("99999 zzyzx")))
        .contains("Aucune adresse ne correspond à «\u00a099999 zzyzx\u00a0»");
  }

  @Test
  void saysThatAnAddressIsOutside() {
    assertThat(Customer.text(save("20 boulevard montclair gatineau")))
        .contains("Cette adresse n’est pas sur le territoire de la municipalité (Ottawa).");
  }

  @Test
  void makesRoomForAnotherPlaceAndKeepsBoth() {
    var added = fill(Map.of("address.find", "110 laurier", "address.place", "laurier"), ADD);
    assertThat(added).hasStatus(303);
    assertThat(Customer.text(customer().open(Customer.location(added))))
        .contains("name=\"address.2.find\"", "Emplacement principal", "Emplacement 2");

    var _ = fill(twoPlaces(), "continue");

    assertThat(application().location().line()).isEqualTo("110 LAURIER AVE, Ottawa, ON");
    assertThat(application().otherLocations()).isEqualTo(1);
    assertThat(Customer.text(customer().open(Route.NEW_APPLICATION_REVIEW, draft)))
        .contains("110 LAURIER AVE", "90 ELGIN ST", "Unité 4");
    assertThat(Customer.text(customer().open("/fr/recherche?q=90%20elgin")))
        .contains("110 LAURIER AVE, Ottawa, ON", "et 1 autre emplacement");
  }

  @Test
  void makesTheSecondPlaceThePrincipalWhenTheFirstIsRemoved() {
    var _ = fill(twoPlaces(), "continue");

    var removed = fill(twoPlaces(), "remove:address:1");

    assertThat(application().location().line()).isEqualTo("90 ELGIN ST, Ottawa, ON");
    assertThat(application().otherLocations()).isZero();
    assertThat(Customer.text(customer().open(Customer.location(removed))))
        .contains("L’emplacement est enlevé", "value=\"90 ELGIN ST, Ottawa, ON\"")
        .doesNotContain("address.2.find");
  }

  @Test
  void putsOnTheMapWhatIsKnownByTheNumberThatItHasInTheList() {
    var _ =
        fill(
            Map.of(
                "address.none", "yes",
                "address.lot", "Lot 12, plan 4M-1234",
                "address.2.find", "90 elgin",
                "address.2.place", "elgin"),
            "continue");

    assertThat(Customer.text(customer().open(Route.APPLICATION_DETAILS, draft)))
        .contains(
            "data-pins=\"[{&#34;number&#34;:&#34;2&#34;,&#34;at&#34;:{&#34;longitude&#34;:-75.7,&#34;latitude&#34;:45.4}}]\"");
  }

  @Test
  void makesNoRoomBeforeWhatIsThereIsMended() {
    assertThat(fill(Map.of("address.find", "zzyzx"), ADD)).hasStatus(422);
    assertThat(fill(Map.of(), ADD)).hasStatus(422);
  }

  @Test
  void refusesTheSamePlaceTwice() {
    var twice = new HashMap<>(twoPlaces());
    twice.put("address.2.find", "110 laurier");
    twice.put("address.2.place", "laurier");
    twice.put("address.2.unit", "");

    assertThat(Customer.text(fill(twice, "continue")))
        .contains("Cet emplacement est déjà dans la demande");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45,4215 | -75,6972",
        "45.4215° N | 75.6972 O",
        "  +45.42150000 | −75.6972000001",
      })
  void takesAPointWhereThereIsNoAddress(String latitude, String longitude) {
    var _ = fill(point(latitude, longitude), "continue");

    assertThat(application().location().line()).isEqualTo("45.4215, -75.6972, Ottawa, ON");
    assertThat(Customer.text(customer().open(Route.NEW_APPLICATION_REVIEW, draft)))
        .contains("45,4215°\u00a0N, 75,6972°\u00a0O");
    assertThat(Customer.text(customer().open(Route.NEW_APPLICATION_LOCATION, draft)))
        .contains("value=\"45,4215\"", "value=\"-75,6972\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | -75.6972 | Inscrivez la latitude",
        "45.4215 | '' | Inscrivez la longitude",
        "north | -75.6972 | Inscrivez la latitude",
        "45.4215 | 1e2 | Inscrivez la longitude",
        "43.65 | -79.38 | n’est pas sur le territoire",
        "'' | '' | Inscrivez le lot et le plan, ou un point",
      })
  void refusesAPointThatIsNoneOrElsewhere(String latitude, String longitude, String why) {
    assertThat(Customer.text(fill(point(latitude, longitude), "continue"))).contains(why);
  }

  private static Map<String, String> twoPlaces() {
    return Map.of(
        "address.find", "110 laurier",
        "address.place", "laurier",
        "address.2.find", "90 elgin",
        "address.2.place", "elgin",
        "address.2.unit", "4");
  }

  private static Map<String, String> point(String latitude, String longitude) {
    return Map.of(
        "address.none", "yes",
        "address.latitude", latitude,
        "address.longitude", longitude);
  }

  private MvcTestResult fill(Map<String, String> fields, String button) {
    var sent = new HashMap<>(fields);
    sent.put("do", button);
    return customer().fill(Route.NEW_APPLICATION_LOCATION, draft, sent);
  }

  private Application application() {
    return applications.find(FileNumber.of(draft)).orElseThrow();
  }

  private Customer customer() {
    return new Customer(portal, ana);
  }

  private MvcTestResult find(String typed) {
    return customer()
        .fill(Route.NEW_APPLICATION_LOCATION, draft, Map.of("address.find", typed, "do", "find"));
  }

  private MvcTestResult save(String typed) {
    return customer().fill(Route.NEW_APPLICATION_LOCATION, draft, Map.of("address.find", typed));
  }

  private static Place place(
      String id, String number, String type, String name, String municipality) {
    var location = new Location(number, "", name, type, "", "", municipality, "K1P 1J1");
    return new Place(id, location, -75.7, 45.4);
  }
}
