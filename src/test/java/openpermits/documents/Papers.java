package openpermits.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

  /// A page that nobody may print.
  ///
  /// @param password to open it; empty for one that only forbids something
  public static byte[] protectedPdf(String password) {
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

  /// A PDF whose page tree is in an object stream of a few hundred kilobytes that becomes two
  /// hundred megabytes.
  public static byte[] swellingPdf() {
    var swelling = deflated("4 0 5 20 ", 200_000_000);
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("%PDF-1.7\n".getBytes(US_ASCII));
    var stream = bytes.size();
    bytes.writeBytes(
        "1 0 obj<</Type/ObjStm/N 2/First 9/Filter/FlateDecode/Length %d>>stream\n"
            .formatted(swelling.length)
            .getBytes(US_ASCII));
    bytes.writeBytes(swelling);
    bytes.writeBytes("\nendstream endobj\n".getBytes(US_ASCII));
    bytes.writeBytes(
        "trailer<</Root 4 0 R/Size 6>>\nstartxref\n%d\n%%%%EOF"
            .formatted(stream)
            .getBytes(US_ASCII));
    return bytes.toByteArray();
  }

  /// A few hundred kilobytes that become two hundred megabytes.
  public static byte[] swellingZip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("plan.pdf"));
      for (int i = 0; i < 200; i++) {
        zip.write(new byte[1_000_000]);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflated(String beginning, int length) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(beginning.getBytes(US_ASCII));
      for (int i = 0; i < length; i += 1_000_000) {
        out.write(new byte[1_000_000]);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return bytes.toByteArray();
  }

  /// A few black pixels.
  ///
  /// @param format `png`, `jpeg` or `tiff`
  public static byte[] image(String format) {
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
