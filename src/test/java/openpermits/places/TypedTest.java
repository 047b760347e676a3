package openpermits.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import openpermits.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

  private static final StreetWords WORDS = new StreetWords(new Settings());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          110 laurier              | 110    | laurier
          Laurier 110              | 110    | laurier
          110A Laurier             | 110A   | laurier
          3-110 Laurier            | 110    | laurier
          PH2 - 110 Laurier        | 110    | laurier
          110 Laurier, app. 3      | 110    | laurier
          110 Laurier Unit #12B    | 110    | laurier
          110 Laurier #7           | 110    | laurier
          110 Laurier, 2e étage    | 110    | laurier
          unité 4, 110 Laurier     | 110    | laurier
          110 1/2 Laurier          | 110 1/2| laurier
          110½ Laurier             | 110 1/2| laurier
          9 4th Ave                | 9      | 4th ave
          4th Ave 9                | 9      | 4th ave
          1re Avenue               | ''     | 1re avenue
          3500 Highway 7           | 3500   | highway 7
          Place d’Orléans          | ''     | place d orleans
          Œuvre-des-Sœurs          | ''     | oeuvre des soeurs
          """)
  void takesTheNumberApartFromTheWords(String written, String number, String words) {
    var typed = typed(written);
    assertThat(typed.number()).isEqualTo(number);
    assertThat(String.join(" ", typed.words().stream().map(Word::text).toList())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "110 laurier k1p1j1",
    "K1P-1J1 110 laurier",
    "110 laurier K1P  1J1",
    "110 laurier k1p 1j1"
  })
  void takesThePostalCode(String written) {
    assertThat(typed(written.replace("  ", " ")).postalCode()).isEqualTo("K1P 1J1");
    assertThat(typed(written.replace("  ", " ")).number()).isEqualTo("110");
  }

  @Test
  void knowsTypesAndDirectionsInBothLanguages() {
    var words = typed("promenade Riverside est").words();
    assertThat(words.get(0).types())
        .extracting(StreetWords.StreetType::english)
        .containsExactly("DR", "PKY");
    assertThat(words.get(1).isName()).isTrue();
    assertThat(words.get(2).direction())
        .isNotNull()
        .extracting(StreetWords.Direction::english)
        .isEqualTo("EAST");
  }

  @Test
  void leavesOpenWhetherAWordIsOfTheName() {
    assertThat(typed("north river road").names())
        .contains("river", "north river", "north river road");
    assertThat(typed("saint laurent").names()).contains("saint laurent", "st laurent");
    assertThat(typed("russell road ottawa").names()).contains("russell");
  }

  @Test
  void readsOnlyTheBeginningOfALongText() {
    assertThat(typed("laurier ".repeat(10_000)).words()).hasSize(8);
  }

  private static Typed typed(String written) {
    return Typed.of(written, WORDS, Set.of("ottawa", "russell"));
  }
}
