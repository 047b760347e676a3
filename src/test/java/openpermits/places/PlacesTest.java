package openpermits.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

  private static final SampleRegister SAMPLE = SampleRegister.laid();
  private static final String CITY_HALL = "110 LAURIER AVE OUEST/WEST, Ottawa, ON";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110 laurier o",
        "110 avenue laurier ouest",
        "110 Laurier Ave W",
        "110 Laurier Ave. West, Ottawa, Ontario  K1P 1J1",
        "110, av. Laurier O., app. 3",
        "3-110 LAURIER AVENUE WEST",
        "laurier ouest 110",
        "West Laurier 110",
        "110 lauirer w",
        "110 laurier k1p1j1",
        "110 laurier west unit 12B, ottawa on",
        "Laurier Ave W #4 110",
        "110 laur w",
        "110 k1p 1j1"
      })
  void findsTheCityHallFirstHoweverItIsTyped(String typed) {
    assertThat(lines(typed)).first().isEqualTo(CITY_HALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20 main                     | 20 RUE MAIN ST, Ottawa, ON
          20, rue Main                | 20 RUE MAIN ST, Ottawa, ON
          20 main street              | 20 RUE MAIN ST, Ottawa, ON
          20 ch maine                 | 20 CH MAINE RD, Ottawa, ON
          1200 boulevard Saint-Laurent| 1200 BOUL ST. LAURENT BLVD, Ottawa, ON
          1200 st laurent             | 1200 BOUL ST. LAURENT BLVD, Ottawa, ON
          5 island park               | 5 PROM ISLAND PARK DR, Ottawa, ON
          5 park ave                  | 5 PARK AVE, Ottawa, ON
          55 north river              | 55 CH NORTH RIVER RD, Ottawa, ON
          55 river                    | 55 CH RIVER RD, Ottawa, ON
          55 river road               | 55 CH RIVER RD, Ottawa, ON
          77 sommerset                | 77 RUE SOMERSET ST OUEST/WEST, Ottawa, ON
          300 montreal                | 300 CH MONTRÉAL RD, Ottawa, ON
          300 chemin de Montréal      | 300 CH MONTRÉAL RD, Ottawa, ON
          9 fourth                    | 9 FOURTH AVE, Ottawa, ON
          3500 highway 7              | 3500 RTE 7 HWY, Ottawa, ON
          hwy 7 3500                  | 3500 RTE 7 HWY, Ottawa, ON
          12 1/2 elgin                | 12 1/2 RUE ELGIN ST, Ottawa, ON
          12½ Elgin                   | 12 1/2 RUE ELGIN ST, Ottawa, ON
          1495 russell                | 1495 CH RUSSELL RD, Ottawa, ON
          110a laurier est            | 110A LAURIER AVE EST/EAST, Ottawa, ON
          """)
  void findsAnAddressFirst(String typed, String line) {
    assertThat(lines(typed)).first().isEqualTo(line);
  }

  @Test
  void putsTheWholeNumberBeforeThoseThatBeginWithIt() {
    assertThat(lines("110 laurier w"))
        .startsWith(CITY_HALL)
        .contains("1100 LAURIER AVE OUEST/WEST, Ottawa, ON");
    assertThat(lines("laurier ouest"))
        .startsWith(
            CITY_HALL,
            "111 LAURIER AVE OUEST/WEST, Ottawa, ON",
            "1100 LAURIER AVE OUEST/WEST, Ottawa, ON");
  }

  @Test
  void listsAPostalCodeByItself() {
    assertThat(lines("K1P1J1"))
        .containsExactly(CITY_HALL, "111 LAURIER AVE OUEST/WEST, Ottawa, ON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "110",
        "110 zzyzx",
        "%",
        "_",
        "'; drop table places; --",
        "app. 3",
        "K9Z 9Z9"
      })
  void findsNothingLikeNothing(String typed) {
    assertThat(lines(typed)).isEmpty();
  }

  @Test
  void findsAtMostAsManyAsAreWanted() {
    assertThat(SAMPLE.places.find("laurier", 2)).hasSize(2);
    assertThat(lines("laurier ".repeat(500))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"25 rue laurier gatineau", "717 Notre-Dame, Russell"})
  void tellsThatAnAddressIsOutside(String typed) {
    assertThat(SAMPLE.places.isOutside(typed)).isTrue();
    assertThat(lines(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"110 laurier o", "1495 russell", "20 main ottawa", "1 zzyzx", ""})
  void doesNotTakeForOutsideWhatIsInsideOrNowhere(String typed) {
    assertThat(SAMPLE.places.isOutside(typed)).isFalse();
  }

  @Test
  void givesAnAddressByItsId() {
    var found = SAMPLE.places.find("110 laurier w", 1).getFirst();
    assertThat(SAMPLE.places.place(found.id())).contains(found);
    assertThat(SAMPLE.places.place("25 RUE LAURIER ST, Gatineau, ON")).isEmpty();
    assertThat(SAMPLE.places.place("nowhere")).isEmpty();
  }

  private static List<String> lines(String typed) {
    return SAMPLE.places.find(typed, 8).stream().map(place -> place.location().line()).toList();
  }
}
