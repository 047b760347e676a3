package openpermits.places.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openpermits.accounts.LookupAttempts;
import openpermits.kernel.Actor;
import openpermits.places.Location;
import openpermits.places.Place;
import openpermits.places.Register;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class SuggestionsTest {

  private final Actor ana = Customer.called("Ana Lopez");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired Register register;
  private Customer customer;

  @BeforeEach
  void anaTypesInACityWithLaurierAvenues() {
    customer = new Customer(portal, ana);
    city.account(ana);
    var west = IntStream.rangeClosed(100, 120).mapToObj(it -> laurier(it, "OUEST", "WEST"));
    var east = IntStream.rangeClosed(100, 120).mapToObj(it -> laurier(it, "EST", "EAST"));
    var _ = register.replace(Stream.concat(east, west));
  }

  @ParameterizedTest
  @ValueSource(strings = {"110 laurier o", "110 avenue laurier ouest", "110 Laurier Ave W"})
  void nameTheCityHallAmongTheFirstThree(String typed) {
    assertThat(ask(Locale.CANADA_FRENCH, typed))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.places[0:3].line")
        .asArray()
        .contains("110 LAURIER AVE OUEST/WEST, Ottawa, ON");
  }

  @Test
  void areFewAndCountedInTheLanguageOfThePage() {
    assertThat(ask(Locale.CANADA_FRENCH, "laurier"))
        .bodyJson()
        .extractingPath("$.places.length()")
        .isEqualTo(8);
    status(Locale.CANADA_FRENCH, "laurier").isEqualTo("8 adresses proposées");
    status(Locale.CANADA, "laurier").isEqualTo("8 addresses suggested");
    status(Locale.CANADA_FRENCH, "zzyzx").startsWith("Aucune adresse proposée.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "11", "  11  ", "laurier\0"})
  void areNoneForWhatNobodyCouldMean(String typed) {
    assertThat(ask(Locale.CANADA, typed))
        .hasStatusOk()
        .bodyJson()
        .isEqualTo("{\"status\": \"\", \"places\": []}");
  }

  @Test
  void stopForAnAccountThatAsksFasterThanAnybodyTypes() {
    var statuses =
        IntStream.rangeClosed(0, LookupAttempts.FREE)
            .mapToObj(_ -> ask(Locale.CANADA, "").getResponse().getStatus())
            .toList();
    var other = new Customer(portal, Customer.called("Sam Carter"));

    assertThat(statuses.subList(0, LookupAttempts.FREE)).containsOnly(200);
    assertThat(statuses.getLast()).isEqualTo(429);
    status(Locale.CANADA, "laurier").startsWith("Suggestions stop for a minute.");
    assertThat(ask(other, Locale.CANADA, "laurier")).hasStatusOk();
  }

  private AbstractStringAssert<?> status(Locale language, String typed) {
    return assertThat(ask(language, typed)).bodyJson().extractingPath("$.status").asString();
  }

  private MvcTestResult ask(Locale language, String typed) {
    return ask(customer, language, typed);
  }

  private static MvcTestResult ask(Customer customer, Locale language, String typed) {
    return customer.open(
        Route.ADDRESSES.in(language) + "?q=" + URLEncoder.encode(typed, UTF_8).replace("+", "%20"));
  }

  private static Place laurier(int number, String directionFr, String directionEn) {
    var at =
        new Location(
            String.valueOf(number),
            "",
            "LAURIER",
            "AVE",
            directionFr,
            directionEn,
            "Ottawa",
            "K1P 1J1");
    return new Place(at.line(), at, -75.69, 45.42);
  }
}
