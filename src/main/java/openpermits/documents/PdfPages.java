package openpermits.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import openpermits.documents.PagePainter.Drawing;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws a page of a PDF, and notes what of it could not be drawn: otherwise a drawing in a format
/// that is not known here would look like a blank sheet. Only [PagePainter] calls it.
final class PdfPages extends PDFRenderer {

  private boolean isWhole = true;

  private PdfPages(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  /// @param number of the page, from 1
  static Drawing draw(Path pdf, int number, PictureSize size) throws IOException {
    try (var bytes = new RandomAccessReadBufferedFile(pdf);
        var document = Loader.loadPDF(bytes, IOUtils.createMemoryOnlyStreamCache())) {
      var pages = new PdfPages(document);
      var image = pages.image(number - 1, size);
      return new Drawing(image, document.getNumberOfPages(), pages.isWhole);
    }
  }

  private BufferedImage image(int index, PictureSize size) throws IOException {
    var box = document.getPage(index).getCropBox();
    return renderImage(index, size.scale(box.getWidth(), box.getHeight()), ImageType.RGB);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  private final class Drawer extends PageDrawer {

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException cause) {
      isWhole = false;
    }
  }
}
