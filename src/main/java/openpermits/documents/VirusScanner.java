package openpermits.documents;

import java.nio.file.Path;
import openpermits.documents.Document.VirusCheck;

/// Looks through what comes in for viruses.
interface VirusScanner {

  /// Refuses a content with a virus. One that could not be looked through is unchecked: the city
  /// goes on receiving documents while the scanner is away.
  VirusCheck scan(Path content);

  /// Where no scanner is set up.
  VirusScanner NONE = _ -> VirusCheck.UNCHECKED;
}
