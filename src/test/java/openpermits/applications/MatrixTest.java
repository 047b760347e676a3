package openpermits.applications;

import static openpermits.kernel.Availability.unavailable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openpermits.catalogue.ApplicationType;
import openpermits.kernel.Availability;
import openpermits.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Every status, every state of a withdrawal, every action and everyone.
class MatrixTest {

  private static final Path PUBLISHED = Path.of("docs/withdrawal-matrix.md");

  static final Iterable<ApplicationType> TYPES = SampleFile.TYPES;

  @Test
  void isPublishedAsItIs() throws IOException {
    if (Boolean.getBoolean("matrix.write")) {
      Files.writeString(PUBLISHED, Matrix.published());
    }
    assertThat(Matrix.published())
        .as("Write it again with: mvn test -Dtest=MatrixTest -Dmatrix.write=true")
        .isEqualTo(Files.readString(PUBLISHED));
  }

  @ParameterizedTest
  @FieldSource("TYPES")
  void refusesExactlyWhatItGreys(ApplicationType type) {
    assertThat(Situation.all())
        .allSatisfy(
            situation -> assertThat(outcome(situation, type)).isEqualTo(situation.answer(type)));
  }

  private static Availability outcome(Situation situation, ApplicationType type) {
    var refusal = catchThrowableOfType(Refused.class, () -> situation.command(type));
    return refusal == null ? Availability.available() : unavailable(refusal.reason());
  }
}
