package openpermits.places.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import openpermits.kernel.Actor;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// What a map asks for, in a city of which nobody has drawn streets and lots.
@PortalTest
class MapDataTest {

  private final Actor ana = Customer.called("Ana Lopez");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired Register register;

  @BeforeEach
  void anaLooksAtACityWithThreeAddresses() {
    city.account(ana);
    var _ =
        register.replace(
            Stream.of(
                place("110", "Ottawa", -75.69, 45.42),
                place("900", "Ottawa", -75.72, 45.40),
                place("25", "Gatineau", -75.69, 45.421)));
  }

  @Test
  void isTheAddressesOfTheMunicipalityThatAreThere() {
    var there = "west=-75.70&south=45.41&east=-75.68&north=45.43";

    assertThat(ask(there))
        .hasStatusOk()
        .bodyJson()
        .isEqualTo(
            """
            {"type": "FeatureCollection",
             "features": [{"type": "Feature",
                           "properties": {"kind": "address", "name": "110"},
                           "geometry": {"type": "Point", "coordinates": [-75.69, 45.42]}}]}
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "west=-76&south=45&east=-75&north=46",
        "west=-75.68&south=45.41&east=-75.70&north=45.43",
        "west=NaN&south=NaN&east=NaN&north=NaN",
        "west=-Infinity&south=45.41&east=Infinity&north=45.43"
      })
  void isNothingFromAfar(String there) {
    assertThat(ask(there))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.features")
        .asArray()
        .isEmpty();
  }

  private MvcTestResult ask(String there) {
    return new Customer(portal, ana).open(Route.MAP_DATA.in(Locale.CANADA) + "?" + there);
  }

  private static Place place(String number, String town, double longitude, double latitude) {
    var at = new Location(number, "", "LAURIER", "AVE", "", "", town, "K1P 1J1");
    return new Place(at.line(), at, longitude, latitude);
  }
}
