package openpermits.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openpermits.kernel.Reason;
import openpermits.kernel.Refused;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {

  private static final IsolatedSheetReader READER = new IsolatedSheetReader();

  @TempDir Path folder;

  @AfterAll
  static void endsItsProcesses() {
    READER.destroy();
  }

  @Test
  void readsPagesAndTheSizeOfTheFirst() throws IOException {
    assertThat(read(Papers.pdf(12, new PDRectangle(612, 792)))).isEqualTo(new Sheet(12, 216, 279));
  }

  @Test
  void outlivesAPdfThatSwellsBeyondMeasure() throws IOException {
    assertThat(flaw(Papers.swellingPdf())).isInstanceOf(Flaw.Broken.class);
    assertThat(read(Papers.pdf(1))).isEqualTo(new Sheet(1, 216, 279));
  }

  @Test
  void tellsWhatIsProtectedFromWhatIsBroken() throws IOException {
    assertThat(flaw(Papers.protectedPdf("secret"))).isInstanceOf(Flaw.Protected.class);
    assertThat(flaw("%PDF-1.7 and nothing".getBytes(UTF_8))).isInstanceOf(Flaw.Broken.class);
  }

  @Test
  void goesOnAfterARest() throws IOException {
    read(Papers.pdf(1));
    READER.rest();
    assertThat(read(Papers.pdf(2)).pages()).isEqualTo(2);
  }

  private Sheet read(byte[] content) throws IOException {
    return READER.read(Files.write(folder.resolve("in"), content));
  }

  private Reason flaw(byte[] content) {
    return catchThrowableOfType(Refused.class, () -> read(content)).reason();
  }
}
