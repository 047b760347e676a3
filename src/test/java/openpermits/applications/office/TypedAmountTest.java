package openpermits.applications.office;

import static org.assertj.core.api.Assertions.assertThat;

import openpermits.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "925,92|925.92",
        "925.92|925.92",
        "1 234,56 $|1234.56",
        "1\u00a0234,56\u00a0$|1234.56",
        "1\u202f234,56|1234.56",
        "$1,234.56|1234.56",
        "100|100.00",
        "0|0.00",
        "12,5|12.50"
      })
  void readsWhatPeopleType(String typed, String amount) {
    assertThat(TypedAmount.read(typed)).contains(Money.dollars(amount));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-5", "12,345,6", "1.234,56", "12.345", "abc", "1 2", "$", "٣"})
  void readsNothingElse(String typed) {
    assertThat(TypedAmount.read(typed)).isEmpty();
  }
}
