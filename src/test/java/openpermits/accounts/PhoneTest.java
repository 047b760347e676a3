package openpermits.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "613 555-0142",
        "613-555-0142",
        "(613) 555.0142",
        "+1 613 555 0142",
        "16135550142"
      })
  void isReadHoweverItIsWritten(String typed) {
    assertThat(Phone.of(typed)).contains(new Phone("6135550142"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"555-0142", "613 555 01422", "call me", "613 555-O142"})
  void isNotMadeOfSomethingElse(String typed) {
    assertThat(Phone.of(typed)).isEmpty();
  }

  @Test
  void isWrittenAsEachLanguageDoes() {
    assertThat(new Phone("6135550142").in(Locale.CANADA_FRENCH)).isEqualTo("613 555-0142");
    assertThat(new Phone("6135550142").in(Locale.CANADA)).isEqualTo("613-555-0142");
    assertThat(Phone.NONE.in(Locale.CANADA)).isEmpty();
  }
}
