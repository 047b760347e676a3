package openpermits.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import openpermits.documents.DocumentRules.PreviewRules;
import openpermits.documents.PagePictures.Outcome;
import openpermits.documents.PagePictures.Outcome.Painted;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePicturesTest {

  private static final String PDF = "application/pdf";
  private static final int INCH = 72;
  private static final int MEGAPIXELS = 4;
  private static final PagePictures PICTURES =
      new PagePictures(new PreviewRules(60, 150, MEGAPIXELS, 30, 5));

  @TempDir Path folder;

  @AfterAll
  static void endTheProcess() {
    PICTURES.destroy();
  }

  @Test
  void showAPageOfAPdfAtTheSizeThatItHasOnPaper() throws IOException {
    var second = painted(Papers.drawings(3, new PDRectangle(8 * INCH, 10 * INCH)), PDF, 2);

    assertThat(second.pages()).isEqualTo(3);
    assertThat(second.isWhole()).isTrue();
    assertThat(second.width()).isEqualTo(1200);
    assertThat(second.height()).isEqualTo(1500);
    assertThat(picture().getWidth()).isEqualTo(1200);
    assertThat(ink(picture())).isBetween(0.05, 0.5);
    assertThat(thumbnail().getHeight()).isEqualTo(PagePainter.THUMBNAIL);
    assertThat(ink(thumbnail())).isBetween(0.05, 0.5);
    assertThat(second.type()).isEqualTo("image/png");
  }

  @ParameterizedTest
  @ValueSource(ints = {48, 200})
  void showASheetHoweverLargeWithinTheirPixels(int inches) throws IOException {
    var sheet = painted(Papers.drawings(1, new PDRectangle(inches * INCH, 36 * INCH)), PDF, 1);

    assertThat(sheet.width() * sheet.height()).isBetween(3_900_000, MEGAPIXELS * 1_000_000);
    assertThat(ink(picture())).isBetween(0.02, 0.5);
  }

  @Test
  void areNotMadeLargerThanThePageByALineAsLongAsABlock() throws IOException {
    var strip = painted(Papers.drawings(1, new PDRectangle(14_400, 3)), PDF, 1);

    assertThat(strip.width() * strip.height()).isLessThanOrEqualTo(MEGAPIXELS * 1_000_000);
    assertThat(thumbnail().getWidth()).isEqualTo(PagePainter.THUMBNAIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "tiff"})
  void areAlsoMadeOfImages(String format) throws IOException {
    var image = painted(Papers.image(format), "image/" + format, 1);

    assertThat(image.pages()).isEqualTo(1);
    assertThat(image.width()).isEqualTo(8);
    assertThat(ink(picture())).isEqualTo(1);
  }

  /// @param corner where the first row and the first column meet
  @ParameterizedTest
  @CsvSource({
    "1, 200, 100, top left",
    "2, 200, 100, top right",
    "3, 200, 100, bottom right",
    "4, 200, 100, bottom left",
    "5, 100, 200, top left",
    "6, 100, 200, top right",
    "7, 100, 200, bottom right",
    "8, 100, 200, bottom left",
    "9, 200, 100, top left",
  })
  void showAnImageUpright(int orientation, int width, int height, String corner)
      throws IOException {
    showUpright(painted(Papers.photograph(orientation), "image/jpeg", 1), width, height, corner);
    showUpright(painted(Papers.scan(orientation), "image/tiff", 1), width, height, corner);
  }

  private void showUpright(Painted page, int width, int height, String corner) throws IOException {
    assertThat(page.width()).isEqualTo(width);
    assertThat(page.height()).isEqualTo(height);
    assertThat(ink(picture())).isBetween(0.04, 0.06);
    var x = corner.endsWith("left") ? 0 : width - 32;
    var y = corner.startsWith("top") ? 0 : height - 32;
    assertThat(ink(picture().getSubimage(x, y, 32, 32))).isGreaterThan(0.95);
  }

  @Test
  void areMadeOfAnImageInTheInksOfPrinters() throws IOException {
    assertThat(painted(Papers.printersJpeg(), "image/jpeg", 1).width()).isEqualTo(8);
    assertThat(ink(picture())).isEqualTo(1);
  }

  @Test
  void areMadeOfEachSheetOfAFax() throws IOException {
    var third = painted(Papers.tiff(3), "image/tiff", 3);

    assertThat(third.pages()).isEqualTo(3);
    assertThat(third.width()).isEqualTo(1728);
  }

  /// 588 megabytes of pixels, more than the process has memory for.
  @Test
  void areMadeOfAnImageThatIsLargerThanTheirMemory() throws IOException {
    var image = painted(Papers.largePng(14_000), "image/png", 1);

    assertThat(image.width() * image.height()).isBetween(1_000_000, MEGAPIXELS * 1_000_000);
  }

  @Test
  void sayWhenSomethingOfThePageCouldNotBeDrawn() throws IOException {
    var jpeg2000 = Papers.pdfWithImage(COSName.JPX_DECODE, new byte[] {0, 0, 0, 12}, 100);
    var brokenScan = Papers.pdfWithImage(COSName.JBIG2_DECODE, new byte[] {0, 0, 0, 12}, 100);

    assertThat(painted(jpeg2000, PDF, 1).isWhole()).isFalse();
    assertThat(ink(picture())).isBetween(0.05, 0.5);
    assertThat(painted(brokenScan, PDF, 1).isWhole()).isFalse();
  }

  @Test
  void areNotMadeOfWhatIsBrokenOrProtected() throws IOException {
    assertThat(paint("%PDF-1.7 and nothing".getBytes(UTF_8), PDF, 1))
        .isEqualTo(new Outcome.Unreadable());
    assertThat(paint(Papers.protectedPdf("secret"), PDF, 1)).isEqualTo(new Outcome.Unreadable());
    assertThat(paint("nothing".getBytes(UTF_8), "image/png", 1))
        .isEqualTo(new Outcome.Unreadable());
    assertThat(paint(Papers.pdf(1), PDF, 2)).isEqualTo(new Outcome.Unreadable());
  }

  @Test
  void areGivenUpAtAPageThatSwellsBeyondMeasure() throws IOException {
    assertThat(paint(Papers.pdfWithSwellingImage(), PDF, 1)).isEqualTo(new Outcome.TooHeavy());
    assertThat(painted(Papers.pdf(1), PDF, 1).pages()).isEqualTo(1);
  }

  @Test
  void areGivenUpAtAPageThatTakesTooLong() throws IOException {
    var hasty = new PagePictures(new PreviewRules(60, 150, MEGAPIXELS, 3, 5));
    try {
      var endless = Files.write(folder.resolve("endless"), Papers.endlessPdf());
      var letter = Files.write(folder.resolve("short"), Papers.pdf(1));

      assertThat(hasty.paint(endless, PDF, 1)).isEqualTo(new Outcome.TooHeavy());
      assertThat(hasty.paint(letter, PDF, 1)).isInstanceOf(Painted.class);
    } finally {
      hasty.destroy();
    }
  }

  private Painted painted(byte[] content, String mediaType, int page) throws IOException {
    return (Painted) paint(content, mediaType, page);
  }

  private Outcome paint(byte[] content, String mediaType, int page) throws IOException {
    return PICTURES.paint(Files.write(folder.resolve("in"), content), mediaType, page);
  }

  private BufferedImage picture() throws IOException {
    return ImageIO.read(PagePainter.pictureOf(folder.resolve("in")).toFile());
  }

  private BufferedImage thumbnail() throws IOException {
    return ImageIO.read(PagePainter.thumbnailOf(folder.resolve("in")).toFile());
  }

  /// Which share of an image is dark.
  private static double ink(BufferedImage image) {
    var pixels = image.getWidth() * image.getHeight();
    return (double)
            IntStream.range(0, pixels)
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .filter(rgb -> new Color(rgb).getRed() < 128)
                .count()
        / pixels;
  }
}
