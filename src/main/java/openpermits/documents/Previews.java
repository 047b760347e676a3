package openpermits.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import openpermits.documents.Preview.Drawn;
import openpermits.documents.Preview.Image;
import org.springframework.stereotype.Component;

/// What people see of documents without downloading them: pictures that [Renderings] made of their
/// pages. The documents themselves are never shown by a browser.
@Component
public class Previews {

  private final PreviewRows rows;
  private final PictureRoom pictures;
  private final DocumentRules rules;

  Previews(PreviewRows rows, PictureRoom pictures, DocumentRules rules) {
    this.rows = rows;
    this.pictures = pictures;
    this.rules = rules;
  }

  /// Refuses one with a virus.
  public Preview of(Document document) {
    document.openability().orRefuse();
    return rows.find(document.id(), rules.previews().pages()).orElseThrow();
  }

  /// One page with its pictures; empty while it has none. Refuses one with a virus.
  public Optional<Drawn> drawn(Document document, int number) {
    document.openability().orRefuse();
    return rows.drawn(document.id(), number);
  }

  /// The picture's content, to be closed by whoever reads it.
  public InputStream open(Image picture) {
    try {
      return pictures.room().open(picture.id());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
