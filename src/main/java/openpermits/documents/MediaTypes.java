package openpermits.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// What kind of content a file has, by its first bytes and never by its name. The list of types is
/// read when the first document comes.
final class MediaTypes {

  private MediaTypes() {}

  static String of(Path content) throws IOException {
    try (var bytes = new BufferedInputStream(Files.newInputStream(content))) {
      return MimeTypes.getDefaultMimeTypes().detect(bytes, new Metadata()).getBaseType().toString();
    }
  }
}
