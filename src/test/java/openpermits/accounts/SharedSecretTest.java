package openpermits.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedSecretTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
  private static final long STEP = 37_037_037;
  private static final long NONE_USED = -1;

  private final SharedSecret secret = new SharedSecret("12345678901234567890".getBytes(US_ASCII));

  /// RFC 6238, appendix B, for SHA-1: the last six of its eight digits.
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void makesTheCodesOfTheStandard(long second, String code) {
    assertThat(secret.code(Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @Test
  void knowsTheCodeOfThisStepAndOfItsNeighbours() {
    for (long step : new long[] {STEP - 1, STEP, STEP + 1}) {
      assertThat(secret.stepOf(code(step), NONE_USED, NOW)).hasValue(step);
    }
    assertThat(secret.stepOf(code(STEP - 2), NONE_USED, NOW)).isEmpty();
    assertThat(secret.stepOf(code(STEP + 2), NONE_USED, NOW)).isEmpty();
  }

  @Test
  void knowsNoCodeOfAStepThatWasUsedNorOfOneBefore() {
    assertThat(secret.stepOf(code(STEP), STEP, NOW)).isEmpty();
    assertThat(secret.stepOf(code(STEP - 1), STEP, NOW)).isEmpty();
    assertThat(secret.stepOf(code(STEP + 1), STEP, NOW)).hasValue(STEP + 1);
  }

  @Test
  void takesACodeWithSpacesAndNothingElse() {
    assertThat(secret.stepOf(" 050\u00a0471 ", NONE_USED, NOW)).hasValue(STEP);
    assertThat(secret.stepOf("50471", NONE_USED, NOW)).isEmpty();
    assertThat(secret.stepOf("", NONE_USED, NOW)).isEmpty();
    assertThat(secret.stepOf("٠٥٠٤٧١", NONE_USED, NOW)).isEmpty();
  }

  @Test
  void isWrittenAsAppsReadIt() {
    assertThat(secret.shown()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    assertThat(secret.address("Portail des permis", "zoé@example.ca"))
        .isEqualTo(
            "otpauth://totp/Portail%20des%20permis:zo%C3%A9%40example.ca"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Portail%20des%20permis");
  }

  private String code(long step) {
    return secret.code(Instant.ofEpochSecond(step * 30));
  }
}
