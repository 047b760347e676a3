package openpermits.documents;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;

/// Which way up an image is: a telephone writes its photographs as its sensor lies, and beside them
/// how they are turned. The words are those of the Java platform's standard image metadata. Their
/// turns go against the clock; where they also mirror, the reader of JPEG turns first, and that of
/// TIFF mirrors first.
final class ImageOrientation {

  private ImageOrientation() {}

  /// The image that a reader has read, turned and mirrored as it says; as it is where it says
  /// nothing that can be understood.
  static BufferedImage upright(BufferedImage image, ImageReader reader, int index)
      throws IOException {
    var turn = turn(word(reader, index), image.getWidth(), image.getHeight());
    return turn.isIdentity() ? image : turned(image, turn);
  }

  private static String word(ImageReader reader, int index) throws IOException {
    var word = standardWord(reader, index);
    return reader.getFormatName().equalsIgnoreCase("jpeg")
        ? switch (word) {
          case "FlipHRotate90" -> "FlipVRotate90";
          case "FlipVRotate90" -> "FlipHRotate90";
          default -> word;
        }
        : word;
  }

  private static String standardWord(ImageReader reader, int index) {
    try {
      var metadata = reader.getImageMetadata(index);
      var tree = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
      var orientation = (Element) tree.getElementsByTagName("ImageOrientation").item(0);
      return orientation == null ? "" : orientation.getAttribute("value");
    } catch (IOException | RuntimeException unreadable) {
      return "";
    }
  }

  private static AffineTransform turn(String word, int width, int height) {
    return switch (word) {
      case "FlipH" -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case "FlipV" -> new AffineTransform(1, 0, 0, -1, 0, height);
      case "Rotate90" -> new AffineTransform(0, -1, 1, 0, 0, width);
      case "Rotate180" -> new AffineTransform(-1, 0, 0, -1, width, height);
      case "Rotate270" -> new AffineTransform(0, 1, -1, 0, height, 0);
      case "FlipHRotate90" -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case "FlipVRotate90" -> new AffineTransform(0, -1, -1, 0, height, width);
      default -> new AffineTransform();
    };
  }

  private static BufferedImage turned(BufferedImage image, AffineTransform turn) {
    var place = turn.createTransformedShape(image.getRaster().getBounds()).getBounds();
    var upright = new BufferedImage(place.width, place.height, image.getType());
    var pen = upright.createGraphics();
    pen.drawImage(image, turn, null);
    pen.dispose();
    return upright;
  }
}
