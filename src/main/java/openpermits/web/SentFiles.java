package openpermits.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;

/// The files of a form, in the order in which they were sent. They are read as they arrive from the
/// network and are nowhere else: one that is not read before the next is asked for is lost. A
/// controller's method that takes one gets it, empty when the form has none.
public final class SentFiles {

  /// A file that is arriving.
  ///
  /// @param field the name of its field in the form
  /// @param name what its sender calls it; empty where no file was chosen
  public record SentFile(String field, String name, InputStream content) {}

  private final @Nullable FileItemIterator parts;
  private @Nullable FileItemStream first;

  /// @param first the part that `parts` has just given; null when there was none with a file
  SentFiles(@Nullable FileItemIterator parts, @Nullable FileItemStream first) {
    this.parts = parts;
    this.first = first;
  }

  /// Waits for the next one. Fields that come after a file are passed over.
  public Optional<SentFile> next() {
    try {
      return file();
    } catch (IOException cause) {
      throw new CutShort(cause);
    }
  }

  private Optional<SentFile> file() throws IOException {
    for (var part = part(); part != null; part = part()) {
      if (!part.isFormField()) {
        return Optional.of(
            new SentFile(
                String.valueOf(part.getFieldName()),
                name(part),
                new FromNetwork(part.openStream())));
      }
    }
    return Optional.empty();
  }

  private @Nullable FileItemStream part() throws IOException {
    var waiting = first;
    first = null;
    if (waiting != null) {
      return waiting;
    }
    return parts != null && parts.hasNext() ? parts.next() : null;
  }

  /// Browsers send a quotation mark as `%22`, and nothing else so.
  private static String name(FileItemStream part) {
    try {
      var name = part.getName();
      return name == null ? "" : name.replace("%22", "\"");
    } catch (InvalidFileNameException withNul) {
      return withNul.getName();
    }
  }
}
