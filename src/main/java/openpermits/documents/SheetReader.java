package openpermits.documents;

import java.io.IOException;
import java.nio.file.Path;

/// Reads how many pages a PDF has and how large they are.
interface SheetReader {

  /// Refuses one that is broken or protected.
  Sheet read(Path pdf) throws IOException;
}
