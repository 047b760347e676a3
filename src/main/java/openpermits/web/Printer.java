package openpermits.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Makes tagged PDFs (PDF/UA-1): with their own fonts, language, title, headings and table headers.
@Component
public class Printer {

  private static final String REGULAR = "fonts/AtkinsonHyperlegibleNext-Regular.ttf";
  private static final String BOLD = "fonts/AtkinsonHyperlegibleNext-Bold.ttf";
  private static final int ASTERISK = '*';

  private final TemplateEngine templates;
  private final Font known;

  Printer(TemplateEngine templates) {
    this.templates = templates;
    this.known = load();
    XRLog.setLoggingEnabled(false);
  }

  /// The document as a PDF.
  ///
  /// @param text in the language of the document
  public byte[] print(Print document, Text text) {
    var html = new StringOutput();
    templates.render(document.template(), Map.of("page", document, "text", text), html);
    try (var pdf = new ByteArrayOutputStream()) {
      var builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.useFont(() -> font(REGULAR), "Letter", 400, FontStyle.NORMAL, true);
      builder.useFont(() -> font(BOLD), "Letter", 700, FontStyle.NORMAL, true);
      builder.withW3cDocument(
          new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(printable(html.toString()))),
          null);
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
      throw new IllegalStateException("the font of what is printed cannot be read", cause);
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
