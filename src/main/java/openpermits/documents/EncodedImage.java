package openpermits.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// An image as a browser takes it.
final class EncodedImage {

  private final String format;
  private final byte[] bytes;

  private EncodedImage(String format, byte[] bytes) {
    this.format = format;
    this.bytes = bytes;
  }

  /// Without loss, unless that is the larger one: lines stay sharp, and photographs small.
  static EncodedImage of(BufferedImage image) throws IOException {
    var png = encoded(image, "png");
    var jpeg = encoded(image, "jpeg");
    return png.bytes.length <= jpeg.bytes.length ? png : jpeg;
  }

  private static EncodedImage encoded(BufferedImage image, String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, bytes)) {
      throw new IOException("nothing writes " + format);
    }
    return new EncodedImage(format, bytes.toByteArray());
  }

  String mediaType() {
    return "image/" + format;
  }

  byte[] bytes() {
    return bytes;
  }
}
