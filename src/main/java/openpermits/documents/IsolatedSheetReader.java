package openpermits.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import openpermits.kernel.Refused;
import org.springframework.beans.factory.DisposableBean;

/// Reads PDFs in processes of their own, each with little memory and little time. They are started
/// when the first PDF comes, used again, and ended when none has come for a while. A PDF at which
/// one ends is broken, whatever else it is.
final class IsolatedSheetReader implements SheetReader, DisposableBean {

  private static final int AT_ONCE = 2;
  private static final int SECONDS = 20;

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final ConcurrentLinkedDeque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();

  @Override
  public Sheet read(Path pdf) throws IOException {
    places.acquireUninterruptibly();
    try {
      return sheet(ask(pdf));
    } finally {
      places.release();
    }
  }

  private String ask(Path pdf) throws IOException {
    var reader = reader();
    try {
      var answer = reader.ask(pdf, SECONDS);
      idle.push(reader);
      return answer;
    } catch (IOException ended) {
      reader.stop();
      return PdfReader.BROKEN;
    }
  }

  private ReaderProcess reader() throws IOException {
    for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
      if (reader.isAlive()) {
        return reader;
      }
    }
    return ReaderProcess.start();
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

  /// Ends those that nobody needs now; called by a timer.
  void rest() {
    for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
      reader.stop();
    }
  }

  @Override
  public void destroy() {
    rest();
  }
}
