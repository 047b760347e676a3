package openpermits.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import openpermits.kernel.FileNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"con 2024 409", "CON-2024-000409", "con2024-409", " Con / 2024 / 000409 "})
  void readAFileNumberHoweverItIsWritten(String typed) {
    assertThat(SearchTerms.of(typed).fileNumber()).contains(FileNumber.of("CON-2024-000409"));
  }

  @Test
  void readTheReferenceOfADraft() {
    assertThat(SearchTerms.of("draft 17").fileNumber()).contains(FileNumber.of("DRAFT-000017"));
  }

  @Test
  void areNotTakenForAFileNumberWithoutItsYear() {
    assertThat(SearchTerms.of("409").fileNumber()).isEmpty();
    assertThat(SearchTerms.of("laurier").fileNumber()).isEmpty();
  }

  @Test
  void needThreeCharactersOrANumber() {
    assertThat(SearchTerms.of("la").isEnough()).isFalse();
    assertThat(SearchTerms.of("- ' -").isEnough()).isFalse();
    assertThat(SearchTerms.of("rue").isEnough()).isTrue();
    assertThat(SearchTerms.of("avenue").isEnough()).isTrue();
    assertThat(SearchTerms.of("9").isEnough()).isTrue();
  }

  @Test
  void dropAccentsCaseAndPunctuation() {
    assertThat(SearchTerms.of("Bœuf, ÉGLISE d’Orléans").words())
        .containsExactly("boeuf", "eglise", "d", "orleans");
  }
}
