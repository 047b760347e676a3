package openpermits.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The program that reads PDFs, in a process of its own with little memory: what a hostile one does
/// to it, it does to nobody else. It is told a path in a line and answers with a line: `protected`,
/// `broken`, or the pages and the first one's size in millimetres.
final class PdfReader {

  static final String PROTECTED = "protected";
  static final String BROKEN = "broken";
  static final Pattern ANSWER = Pattern.compile(PROTECTED + "|" + BROKEN + "|\\d+ \\d+ \\d+");

  private static final float MILLIMETRES = 25.4f / 72;

  private PdfReader() {}

  static void main() throws IOException {
    ProgramProcess.endWithPortal();
    var answers = System.out;
    System.setOut(new PrintStream(PrintStream.nullOutputStream(), false, UTF_8));
    System.setErr(new PrintStream(PrintStream.nullOutputStream(), false, UTF_8));
    var questions = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (var path = questions.readLine(); path != null; path = questions.readLine()) {
      answers.println(read(Path.of(path)));
      answers.flush();
    }
  }

  private static String read(Path pdf) {
    try (var bytes = new RandomAccessReadBufferedFile(pdf);
        var document = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
      return document.isEncrypted() ? PROTECTED : sheet(document);
    } catch (InvalidPasswordException needsPassword) {
      return PROTECTED;
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      return BROKEN;
    }
  }

  private static String sheet(PDDocument document) {
    var pages = document.getNumberOfPages();
    return pages < 1 ? BROKEN : pages + " " + size(document.getPage(0));
  }

  private static String size(PDPage first) {
    var box = first.getCropBox();
    var isTurned = first.getRotation() % 180 != 0;
    var width = isTurned ? box.getHeight() : box.getWidth();
    var height = isTurned ? box.getWidth() : box.getHeight();
    return millimetres(width) + " " + millimetres(height);
  }

  private static int millimetres(float points) {
    return Math.max(1, Math.round(points * MILLIMETRES));
  }
}
