package openpermits.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import openpermits.documents.IsolatedProgram.Limits;
import openpermits.kernel.Refused;
import org.springframework.beans.factory.DisposableBean;

/// Reads PDFs by [PdfReader]. A PDF at which it ends is broken, whatever else it is.
final class IsolatedSheetReader implements SheetReader, DisposableBean {

  private static final Limits LIMITS = new Limits(192, 20, 2);

  private final IsolatedProgram reader =
      new IsolatedProgram(PdfReader.class, PdfReader.ANSWER, LIMITS, List.of());

  @Override
  public Sheet read(Path pdf) throws IOException {
    return sheet(reader.ask(pdf.toAbsolutePath().toString()).orElse(PdfReader.BROKEN));
  }

  private static Sheet sheet(String answer) {
    return switch (answer) {
      case PdfReader.PROTECTED -> throw new Refused(new Flaw.Protected());
      case PdfReader.BROKEN -> throw new Refused(new Flaw.Broken());
      default -> sheet(new Scanner(answer));
    };
  }

  private static Sheet sheet(Scanner numbers) {
    return new Sheet(numbers.nextInt(), numbers.nextInt(), numbers.nextInt());
  }

  /// Ends the processes that nobody needs now; called by a timer.
  void rest() {
    reader.rest();
  }

  @Override
  public void destroy() {
    rest();
  }
}
