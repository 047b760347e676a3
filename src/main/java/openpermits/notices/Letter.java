package openpermits.notices;

import java.time.Instant;
import java.util.List;
import openpermits.fees.RefundWorksheet;
import org.jspecify.annotations.Nullable;

/// A decision letter, all its words chosen: the page and the PDF only lay it out.
///
/// @param warning that it is a draft, or no longer in force; empty for a letter in force
/// @param office who writes: the municipality and its office
/// @param date when it was decided
/// @param recipient the lines of the address
/// @param worksheet how the refund was worked out; null where nothing was paid, or it is denied
/// @param signature the officer's name and title
public record Letter(
    String fileNumber,
    String warning,
    List<String> office,
    Instant date,
    List<String> recipient,
    String subject,
    String description,
    List<Paragraph> before,
    @Nullable RefundWorksheet worksheet,
    List<Paragraph> after,
    List<String> signature) {

  /// A paragraph that may begin in bold.
  public record Paragraph(String lead, String words) {

    static Paragraph plain(String words) {
      return new Paragraph("", words);
    }
  }
}
