package openpermits.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// Where an application is about, looked for and chosen without a script.
@PortalTest
class AddressStepTest {

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
