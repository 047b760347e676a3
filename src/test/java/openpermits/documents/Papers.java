package openpermits.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Contents to send.
public final class Papers {

  private Papers() {}

  /// Pages of US letter size.
  public static byte[] pdf(int pages) {
    return pdf(pages, PDRectangle.LETTER);
  }

  static byte[] pdf(int pages, PDRectangle sheet) {
    try (var document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage(sheet));
      }
      return bytes(document);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /// @param password to open it; empty for one that only forbids something
  static byte[] protectedPdf(String password) {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var permission = new AccessPermission();
      permission.setCanPrint(false);
      document.protect(new StandardProtectionPolicy("owner", password, permission));
      return bytes(document);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /// @param format `png`, `jpeg` or `tiff`
  static byte[] image(String format) {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
      return bytes.toByteArray();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /// What every scanner takes for a virus, and is none. Cut in two, so that none takes this class
  /// for one.
  static byte[] eicar() {
    return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
        .getBytes(US_ASCII);
  }
}
