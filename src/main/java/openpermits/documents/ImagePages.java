package openpermits.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import openpermits.documents.PagePainter.Drawing;

/// Reads a page of an image: a photograph has one, a fax as many as it had sheets. A larger one
/// than can be kept in memory is read in part, every so many pixels. Only [PagePainter] calls it.
final class ImagePages {

  /// How many times as many pixels as a picture may have are read, for the picture to be smooth.
  private static final int FINER = 2;

  private ImagePages() {}

  /// @param number of the page, from 1
  static Drawing draw(Path content, int number, PictureSize size) throws IOException {
    try (var bytes = ImageIO.createImageInputStream(content.toFile())) {
      var readers = ImageIO.getImageReaders(bytes);
      if (!readers.hasNext()) {
        throw new IOException("nothing reads this image");
      }
      var reader = readers.next();
      reader.setInput(bytes);
      var image = read(reader, number - 1, size);
      return new Drawing(size.within(image), reader.getNumImages(true), true);
    }
  }

  private static BufferedImage read(ImageReader reader, int index, PictureSize size)
      throws IOException {
    var step = step(reader.getWidth(index), reader.getHeight(index), size);
    var parts = reader.getDefaultReadParam();
    parts.setSourceSubsampling(step, step, 0, 0);
    var image = reader.read(index, parts);
    return ImageOrientation.upright(
        PictureSize.onWhite(image, image.getWidth(), image.getHeight()), reader, index);
  }

  private static int step(int width, int height, PictureSize size) {
    var read = new PictureSize(size.dotsPerInch(), FINER * size.pixels());
    return (int) Math.max(1, Math.ceil(1 / read.fit(width, height)));
  }
}
