package openpermits.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openpermits.documents.Document.VirusCheck;
import openpermits.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// What is found out about a document before it is taken, from its content alone.
final class Checks {

  static final String PDF = "application/pdf";

  private final DocumentRules rules;
  private final SheetReader sheets;
  private final VirusScanner viruses;

  Checks(DocumentRules rules, SheetReader sheets, VirusScanner viruses) {
    this.rules = rules;
    this.sheets = sheets;
    this.viruses = viruses;
  }

  private VirusCheck scan(Path content) throws IOException {
    try (var bytes = Files.newInputStream(content)) {
      var check = viruses.scan(bytes);
      if (check == VirusCheck.INFECTED) {
        throw new Refused(new Flaw.Virus());
      }
      return check;
    }
  }

  /// What a content is.
  record Findings(String mediaType, @Nullable Sheet sheet, VirusCheck virusCheck) {}

  /// Refuses with a [Flaw] what may not be attached.
  Findings examine(Path content) throws IOException {
    var mediaType = MediaTypes.of(content);
    if (!rules.allows(mediaType)) {
      throw new Refused(new Flaw.WrongType(rules.names()));
    }
    var virusCheck = scan(content);
    return new Findings(mediaType, mediaType.equals(PDF) ? sheets.read(content) : null, virusCheck);
  }
}
