package openpermits.notices;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import openpermits.web.Text;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// A letter as a tagged PDF (PDF/UA-1): its own fonts, language, title, headings and table headers.
@Component
public class LetterPdf {

  private static final String REGULAR = "fonts/AtkinsonHyperlegibleNext-Regular.ttf";
  private static final String BOLD = "fonts/AtkinsonHyperlegibleNext-Bold.ttf";
  private static final int ASTERISK = '*';

  private final Templates templates;
  private final Font known;

  LetterPdf(Templates templates) {
    this.templates = templates;
    this.known = load();
    XRLog.setLoggingEnabled(false);
  }

  public byte[] print(Letter letter, Text text) {
    var html = templates.render("notices/LetterPrint.jte", Map.of("letter", letter, "text", text));
    try (var pdf = new ByteArrayOutputStream()) {
      var builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.useFont(() -> font(REGULAR), "Letter", 400, FontStyle.NORMAL, true);
      builder.useFont(() -> font(BOLD), "Letter", 700, FontStyle.NORMAL, true);
      builder.withHtmlContent(printable(html), null);
      builder.toStream(pdf);
      builder.run();
      return pdf.toByteArray();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /// Characters that the fonts lack become an asterisk: a PDF for everyone may not miss a glyph.
  private String printable(String html) {
    var printable = new StringBuilder(html.length());
    html.codePoints()
        .filter(character -> Character.getType(character) != Character.FORMAT)
        .map(character -> isPrintable(character) ? character : ASTERISK)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private boolean isPrintable(int character) {
    return character == '\n' || known.canDisplay(character);
  }

  private static Font load() {
    try (var in = font(REGULAR)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException cause) {
      throw new IllegalStateException("the letter's font cannot be read", cause);
    }
  }

  private static InputStream font(String path) {
    try {
      return new ClassPathResource(path).getInputStream();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
