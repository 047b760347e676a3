package openpermits.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What the portal has printed, as somebody reads it and as veraPDF checks it.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PrintedPdf(byte[] content) {

  /// What makes it no PDF for everyone (PDF/UA-1).
  public List<String> faults() {
    VeraGreenfieldFoundryProvider.initialise();
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(content), PDFAFlavour.PDFUA_1);
        var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .distinct()
          .toList();
    } catch (IOException
        | EncryptedPdfException
        | ModelParsingException
        | ValidationException cause) {
      throw new IllegalStateException("it is no PDF", cause);
    }
  }

  public String text() {
    try (var pdf = Loader.loadPDF(content)) {
      return new PDFTextStripper().getText(pdf).replaceAll("(?U)\\s+", " ");
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
