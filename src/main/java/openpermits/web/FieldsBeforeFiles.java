package openpermits.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads the fields of a form that sends files, up to the first file and no further. So whoever is
/// not signed in, or whose form is not ours, is answered before a file is received, and no server
/// in between puts files on a disk: [SentFiles] gives them to the controller as they arrive.
///
/// Hence what proves a form to be ours stands before its files.
final class FieldsBeforeFiles extends OncePerRequestFilter {

  static final String FILES = SentFiles.class.getName();

  private static final String TYPE = "multipart/form-data";
  private static final int MOST_FIELDS = 50;
  private static final int LONGEST_FIELD = 64 * 1024;
  private static final int LONGEST_HEADERS = 4 * 1024;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var type = request.getContentType();
    return type == null || !type.regionMatches(true, 0, TYPE, 0, TYPE.length());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(read(request), response);
    } catch (Malformed malformed) {
      response.sendError(HttpStatus.BAD_REQUEST.value());
    }
  }

  private static HttpServletRequest read(HttpServletRequest request) throws Malformed {
    try {
      var fields = new LinkedHashMap<String, List<String>>();
      var parts = reader().getItemIterator(new ServletRequestContext(request));
      request.setAttribute(FILES, new SentFiles(parts, readFields(parts, fields)));
      return new WithFields(request, fields);
    } catch (IOException | RuntimeException cause) {
      throw new Malformed(cause);
    }
  }

  private static FileUpload reader() {
    var reader = new FileUpload();
    reader.setHeaderEncoding(UTF_8.name());
    reader.setPartHeaderSizeMax(LONGEST_HEADERS);
    return reader;
  }

  /// The first file, or nothing.
  private static @org.jspecify.annotations.Nullable FileItemStream readFields(
      FileItemIterator parts, Map<String, List<String>> fields) throws IOException {
    for (int read = 0; parts.hasNext(); read++) {
      var part = parts.next();
      if (!part.isFormField()) {
        return part;
      }
      if (read == MOST_FIELDS) {
        throw new IOException("too many fields");
      }
      fields
          .computeIfAbsent(String.valueOf(part.getFieldName()), _ -> new ArrayList<>())
          .add(value(part));
    }
    return null;
  }

  private static String value(FileItemStream field) throws IOException {
    try (var content = field.openStream()) {
      var value = content.readNBytes(LONGEST_FIELD + 1);
      if (value.length > LONGEST_FIELD) {
        throw new IOException("too long a field");
      }
      return new String(value, UTF_8);
    }
  }

  /// What came is no form.
  private static final class Malformed extends Exception {

    Malformed(Throwable cause) {
      super(cause);
    }
  }
}
