package openpermits.places;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTest {

  private static final String HEADER =
      "LOC_GUID,ADDR_GUID,APT_NO_LABEL,CIVIC_NO,CIVIC_NO_SUFFIX,OFFICIAL_STREET_NAME,OFFICIAL_STREET_TYPE,"
          + "OFFICIAL_STREET_DIR,PROV_CODE,CSD_ENG_NAME,MAIL_MUN_NAME,MAIL_POSTAL_CODE,BG_X,BG_Y,BF_REPPOINT_X,BF_REPPOINT_Y\n";
  private static final String CITY_HALL =
      "l1,a1,,110,,Laurier,AVE,W,35,Ottawa,OTTAWA,K1P1J1,7471774.174,1190712.410,,\n";

  private final SampleRegister sample = SampleRegister.laid();

  @Test
  void takesWhatIsTheMunicipalitysAndItsNeighbours() {
    var loading =
        load(
            "\uFEFF"
                + HEADER
                + CITY_HALL
                + "l2,a2,,20,,Main,ST,,35,Ottawa,OTTAWA,K1S 1A9,7471774.174,1190712.410,,\n"
                + "l3,a3,,12,A,Orléans,BLVD,,35,Ottawa,ORLEANS,,,,7471774.174,1190712.410\n"
                + "l4,a4,,25,,Laurier,RUE,,24,Gatineau,GATINEAU,J8X3W9,7471774.174,1190712.410,,\n"
                + "l5,a5,,1,,Yonge,ST,,35,Toronto,TORONTO,M5E1W7,7471774.174,1190712.410,,\n");

    assertThat(loading.report())
        .isEqualTo(
            """
            5 lines read: 3 of Ottawa, 1 of its neighbours, 1 of elsewhere, 0 refused.
            4 addresses are kept now; units share their building's.
            """);
    assertThat(sample.places.find("20 main", 1))
        .extracting(Place::location)
        .containsExactly(new Location("20", "RUE", "MAIN", "ST", "", "", "Ottawa", "K1S 1A9"));
    assertThat(sample.places.find("12a orleans", 1))
        .extracting(Place::location)
        .containsExactly(new Location("12A", "BOUL", "ORLÉANS", "BLVD", "", "", "Ottawa", ""));
    assertThat(sample.places.isOutside("25 rue laurier gatineau")).isTrue();
    assertThat(sample.places.find("1495 russell", 1)).isEmpty();
  }

  @Test
  void saysWhereAnAddressIs() {
    load(HEADER + CITY_HALL);

    var cityHall = sample.places.find("110 laurier", 1).getFirst();
    assertThat(cityHall.location().line()).isEqualTo("110 LAURIER AVE OUEST/WEST, Ottawa, ON");
    assertThat(cityHall.longitude()).isCloseTo(-75.6905, within(0.00001));
    assertThat(cityHall.latitude()).isCloseTo(45.4209, within(0.00001));
  }

  @Test
  void keepsOneAddressForAllUnitsOfABuilding() {
    var loading =
        load(
            HEADER
                + "l1,a1,1,110,,Laurier,AVE,W,35,Ottawa,OTTAWA,K1P1J1,7471774.174,1190712.410,,\n"
                + "l1,a2,2,110,,Laurier,AVE,W,35,Ottawa,OTTAWA,K1P1J1,7471774.174,1190712.410,,\n");

    assertThat(loading.ours()).isEqualTo(2);
    assertThat(loading.kept()).isEqualTo(1);
  }

  @Test
  void refusesSingleLinesAndSaysWhichAndWhy() {
    var loading =
        load(
            HEADER
                + CITY_HALL
                + "l2,,,20,,Main,ST,,35,Ottawa,OTTAWA,K1S1A9,7471774.174,1190712.410,,\n"
                + "l3,a3,,,,Main,ST,,35,Ottawa,OTTAWA,K1S1A9,7471774.174,1190712.410,,\n"
                + "l4,a4,,20,, ,ST,,35,Ottawa,OTTAWA,K1S1A9,7471774.174,1190712.410,,\n"
                + "l5,a5,,20,,Main,ST,X,35,Ottawa,OTTAWA,K1S1A9,7471774.174,1190712.410,,\n"
                + "l6,a6,,20,,Main,ST,,35,Ottawa,OTTAWA,12345,7471774.174,1190712.410,,\n"
                + "l7,a7,,20,,Main,ST,,35,Ottawa,OTTAWA,K1S1A9,,,,\n"
                + "l8,a8,,20,,Main,ST,,35,Ottawa,OTTAWA,K1S1A9,0,east,,\n"
                + "l9,a9,20\n"
                + "l10,a10,,22,,\"Main\",ST,,35,Ottawa,OTTAWA,K1S1A9,7471774.174,1190712.410,,\n");

    assertThat(loading.report())
        .isEqualTo(
            """
            10 lines read: 2 of Ottawa, 0 of its neighbours, 0 of elsewhere, 8 refused.
            2 addresses are kept now; units share their building's.
            Refused:
              test.csv, line 3: it has no ADDR_GUID
              test.csv, line 4: its CIVIC_NO is not a number
              test.csv, line 5: it has no OFFICIAL_STREET_NAME
              test.csv, line 6: its OFFICIAL_STREET_DIR is not known
              test.csv, line 7: its MAIL_POSTAL_CODE is not a postal code
              test.csv, line 8: it does not say where it is (BG_X, BG_Y)
              test.csv, line 9: its BG_X and BG_Y are not a place in Canada
              test.csv, line 10: it has 3 values, not 16
            """);
  }

  @Test
  void countsWhatItDoesNotList() {
    var broken = "l2,,,20,,Main,ST,,35,Ottawa,OTTAWA,K1S1A9,7471774.174,1190712.410,,\n".repeat(30);

    assertThat(load(HEADER + CITY_HALL + broken).report())
        .contains("30 refused", "line 22: it has no ADDR_GUID")
        .doesNotContain("line 23:")
        .endsWith("In all:\n  30: it has no ADDR_GUID\n");
  }

  @Test
  void refusesAFileOfOtherColumns() {
    assertRefused(
        "LOC_GUID,CSD_CODE,BG_LATITUDE,BG_LONGITUDE\nl1,3506008,45.42,-75.69\n",
        "test.csv is not an address file of the National Address Register (Address_*.csv): it lacks the columns ADDR_GUID, CIVIC_NO,");
  }

  @Test
  void refusesAnEmptyFile() {
    assertRefused("", "test.csv is empty.");
    assertRefused("\uFEFF", "test.csv is");
    assertRefused(HEADER, "No address of Ottawa is in what was given");
  }

  @Test
  void refusesAFileThatCannotBeReadToItsEnd() {
    assertRefused(
        HEADER + CITY_HALL + "l2,\"" + "x".repeat(5_000_000), "test.csv cannot be read after line");
    assertRefused(HEADER + CITY_HALL + "x".repeat(5_000_000), "test.csv cannot be read after line");
  }

  @Test
  void refusesAFileThatIsNotUtf8() {
    assertThatThrownBy(() -> load(HEADER + CITY_HALL.replace("Laurier", "Orléans"), ISO_8859_1))
        .isInstanceOf(RegisterRefused.class)
        .hasMessageContaining("it is not UTF-8");
  }

  private void assertRefused(String csv, String sentence) {
    assertThatThrownBy(() -> load(csv))
        .isInstanceOf(RegisterRefused.class)
        .hasMessageStartingWith(sentence);
  }

  private Loading load(String csv) {
    return load(csv, UTF_8);
  }

  private Loading load(String csv, Charset encoding) {
    var bytes = csv.getBytes(encoding);
    var file = new RegisterFile("test.csv", () -> new ByteArrayInputStream(bytes));
    return sample.register.replace(List.of(file));
  }
}
