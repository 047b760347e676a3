package openpermits.dashboard.portal;

import java.util.List;
import java.util.Map;
import openpermits.dashboard.CustomerFiles;
import openpermits.dashboard.FileRow;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// What somebody looked for, and what was found.
///
/// @param term as typed; empty before anything was looked for
public record SearchPage(String term, Map<String, String> errors, List<FileRow> rows)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  /// Whether there may be more than are shown.
  public boolean isCut() {
    return rows.size() == CustomerFiles.MOST;
  }
}
