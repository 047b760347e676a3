package openpermits.documents;

import java.io.InputStream;
import openpermits.documents.Document.VirusCheck;

/// Looks through contents for viruses.
interface VirusScanner {

  /// What could not be looked through is unchecked: the city goes on receiving documents while the
  /// scanner is away.
  ///
  /// @param content read as far as the scanner wants, not closed
  VirusCheck scan(InputStream content);

  /// Where no scanner is set up.
  VirusScanner NONE = _ -> VirusCheck.UNCHECKED;
}
