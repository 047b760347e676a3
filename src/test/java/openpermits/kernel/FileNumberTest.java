package openpermits.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"CON-2024-000409", "ABP-1999-999999", "DRAFT-000017"})
  void isReadAsItIsPrinted(String text) {
    assertThat(FileNumber.read(text))
        .hasValueSatisfying(number -> assertThat(number).hasToString(text));
    assertThat(FileNumber.of(text).isDraft()).isEqualTo(text.startsWith("DRAFT"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "con-2024-000409",
        "CON-2024-409",
        "CON-2024-000409 ",
        "CON-2024-000409\n",
        "CON-٢٠٢٤-000409",
        "CON-2024-000409' or '1'='1",
        "../../etc/passwd",
        "DRAFT-17",
      })
  void isNothingElse(String text) {
    assertThat(FileNumber.read(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> FileNumber.of(text));
  }
}
