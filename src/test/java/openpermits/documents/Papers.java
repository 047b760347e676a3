package openpermits.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

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

  /// Pages of US letter size, with a frame and a number each.
  public static byte[] drawings(int pages) {
    return drawings(pages, PDRectangle.LETTER);
  }

  /// The same on other sheets.
  public static byte[] drawings(int pages, PDRectangle sheet) {
    try (var document = new PDDocument()) {
      for (int number = 1; number <= pages; number++) {
        draw(document, number, sheet);
      }
      return bytes(document);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static void draw(PDDocument document, int number, PDRectangle sheet) throws IOException {
    var page = new PDPage(sheet);
    document.addPage(page);
    var side = Math.min(sheet.getWidth(), sheet.getHeight());
    try (var pen = new PDPageContentStream(document, page)) {
      pen.setLineWidth(side / 50);
      pen.addRect(side / 10, side / 10, sheet.getWidth() - side / 5, sheet.getHeight() - side / 5);
      pen.stroke();
      pen.beginText();
      pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), side / 3);
      pen.newLineAtOffset(side / 5, side / 4);
      pen.showText("A" + number);
      pen.endText();
    }
  }

  /// A page with a frame and a picture as this filter packs it.
  ///
  /// @param side of the picture in pixels, as it says itself
  static byte[] pdfWithImage(COSName filter, byte[] packed, int side) {
    try (var document = new PDDocument()) {
      draw(document, 1, PDRectangle.LETTER);
      var stream = document.getDocument().createCOSStream();
      try (var out = stream.createRawOutputStream()) {
        out.write(packed);
      }
      stream.setItem(COSName.FILTER, filter);
      stream.setItem(COSName.TYPE, COSName.XOBJECT);
      stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
      stream.setInt(COSName.WIDTH, side);
      stream.setInt(COSName.HEIGHT, side);
      stream.setInt(COSName.BITS_PER_COMPONENT, 8);
      stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
      var image = new PDImageXObject(new PDStream(stream), new PDResources());
      try (var pen =
          new PDPageContentStream(
              document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
        pen.drawImage(image, 100, 100, 200, 200);
      }
      return bytes(document);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /// A picture of half a megabyte that becomes six hundred.
  static byte[] pdfWithSwellingImage() {
    return pdfWithImage(COSName.FLATE_DECODE, deflated("", 14_000L * 14_000 * 3), 14_000);
  }

  /// A small page that draws for hours: a form that holds ten forms, that hold ten forms each.
  static byte[] endlessPdf() {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var form = form(document, null);
      for (int depth = 0; depth < 12; depth++) {
        form = form(document, form);
      }
      try (var pen = new PDPageContentStream(document, page)) {
        pen.drawForm(form);
      }
      return bytes(document);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static PDFormXObject form(PDDocument document, @Nullable PDFormXObject inner)
      throws IOException {
    var form = new PDFormXObject(document);
    form.setBBox(PDRectangle.LETTER);
    form.setResources(new PDResources());
    try (var out = form.getContentStream().createOutputStream()) {
      if (inner != null) {
        var name = form.getResources().add(inner).getName();
        out.write(("/" + name + " Do\n").repeat(10).getBytes(US_ASCII));
      } else {
        out.write("0 0 9 9 re f".getBytes(US_ASCII));
      }
    }
    return form;
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

  private static byte[] deflated(String beginning, long length) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(beginning.getBytes(US_ASCII));
      for (long i = 0; i < length; i += 1_000_000) {
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

  /// A photograph of a telephone, 200 pixels by 100 as it was written, with a black corner where
  /// its first row begins.
  ///
  /// @param orientation how it is turned, as cameras count: 1 is upright
  static byte[] photograph(int orientation) {
    var exif = ByteBuffer.allocate(36).putShort((short) 0xffe1).putShort((short) 34);
    exif.put("Exif\0\0MM\0*".getBytes(US_ASCII)).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return afterStart(written("jpeg", new IIOImage(withBlackCorner(), null, null)), exif.array());
  }

  /// The same by a scanner.
  static byte[] scan(int orientation) throws IOException {
    var image = withBlackCorner();
    var writer = ImageIO.getImageWritersByFormatName("tiff").next();
    var type = new ImageTypeSpecifier(image);
    var fields =
        TIFFDirectory.createFromMetadata(
            writer.getDefaultImageMetadata(type, writer.getDefaultWriteParam()));
    var tag = BaselineTIFFTagSet.getInstance().getTag(BaselineTIFFTagSet.TAG_ORIENTATION);
    fields.addTIFFField(new TIFFField(tag, TIFFTag.TIFF_SHORT, 1, new char[] {(char) orientation}));
    return written("tiff", new IIOImage(image, null, fields.getAsMetadata()));
  }

  private static BufferedImage withBlackCorner() {
    var image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 200, 100);
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, 32, 32);
    pen.dispose();
    return image;
  }

  /// An image in the four inks of printers, all black, as their programs write it: how little there
  /// is of each.
  static byte[] printersJpeg() {
    var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 8, 4, null);
    for (int pixel = 0; pixel < 64; pixel++) {
      inks.setPixel(pixel % 8, pixel / 8, new int[] {255, 255, 255, 0});
    }
    var marker = ByteBuffer.allocate(16).putShort((short) 0xffee).putShort((short) 14);
    marker.put("Adobe".getBytes(US_ASCII)).putShort((short) 100);
    return afterStart(written("jpeg", new IIOImage(inks, null, null)), marker.array());
  }

  private static byte[] afterStart(byte[] jpeg, byte[] segment) {
    return ByteBuffer.allocate(jpeg.length + segment.length)
        .put(jpeg, 0, 2)
        .put(segment)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  private static byte[] written(String format, IIOImage image) {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName(format).next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, image, writer.getDefaultWriteParam());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// A black square of so many pixels a side, packed into very few bytes.
  static byte[] largePng(int side) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    var head = ByteBuffer.allocate(13).putInt(side).putInt(side);
    chunk(bytes, "IHDR", head.put((byte) 8).put((byte) 2).array());
    chunk(bytes, "IDAT", deflated("", (1 + 3L * side) * side));
    chunk(bytes, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream bytes, String type, byte[] content) {
    var typed = ByteBuffer.allocate(4 + content.length).put(type.getBytes(US_ASCII)).put(content);
    var check = new CRC32();
    check.update(typed.array());
    bytes.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    bytes.writeBytes(typed.array());
    bytes.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  /// As a fax machine sends them.
  static byte[] tiff(int pages) {
    var writer = ImageIO.getImageWritersByFormatName("tiff").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int i = 0; i < pages; i++) {
        var sheet = new BufferedImage(1728, 2200, BufferedImage.TYPE_BYTE_BINARY);
        writer.writeToSequence(new IIOImage(sheet, null, null), null);
      }
      writer.endWriteSequence();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return bytes.toByteArray();
  }

  /// What every scanner takes for a virus, and is none. Cut in two, so that none takes this class
  /// for one.
  static byte[] eicar() {
    return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
        .getBytes(US_ASCII);
  }
}
