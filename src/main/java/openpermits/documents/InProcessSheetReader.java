package openpermits.documents;

import java.io.IOException;
import java.nio.file.Path;
import openpermits.kernel.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads with PDFBox, from the file, a part at a time.
final class InProcessSheetReader implements SheetReader {

  private static final float MILLIMETRES = 25.4f / 72;

  @Override
  public Sheet read(Path pdf) throws IOException {
    try (var bytes = new RandomAccessReadBufferedFile(pdf);
        var document = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
      return sheet(document);
    } catch (InvalidPasswordException cause) {
      throw new Refused(new Flaw.Protected());
    } catch (IOException | IllegalArgumentException cause) {
      throw new Refused(new Flaw.Broken());
    }
  }

  private static Sheet sheet(PDDocument document) {
    if (document.isEncrypted()) {
      throw new Refused(new Flaw.Protected());
    }
    var pages = document.getNumberOfPages();
    if (pages < 1) {
      throw new Refused(new Flaw.Broken());
    }
    return sheet(pages, document.getPage(0));
  }

  private static Sheet sheet(int pages, PDPage first) {
    var box = first.getCropBox();
    var turned = first.getRotation() % 180 != 0;
    var width = millimetres(turned ? box.getHeight() : box.getWidth());
    var height = millimetres(turned ? box.getWidth() : box.getHeight());
    return new Sheet(pages, width, height);
  }

  private static int millimetres(float points) {
    return Math.max(1, Math.round(points * MILLIMETRES));
  }
}
