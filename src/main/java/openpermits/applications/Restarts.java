package openpermits.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Which applications were begun from others that came to nothing. Whoever shows one to somebody
/// asks whether they may see it.
@Repository
public class Restarts {

  private final JdbcClient jdbc;
  private final History history;

  Restarts(JdbcClient jdbc, History history) {
    this.jdbc = jdbc;
    this.history = history;
  }

  /// The file that this one was begun from; empty for most.
  public Optional<FileNumber> before(FileNumber file) {
    return jdbc.sql(
            "select restarted_from from applications where file_number = ? and restarted_from is not null")
        .param(file.toString())
        .query((row, _) -> FileNumber.of(row.getString(1)))
        .optional();
  }

  /// Those that were begun from this one, drafts among them, the latest last.
  public List<FileNumber> after(FileNumber file) {
    return jdbc.sql(
            """
            select file_number from applications where restarted_from = ?
             order by submitted_at nulls last, file_number
            """)
        .param(file.toString())
        .query((row, _) -> FileNumber.of(row.getString(1)))
        .list();
  }

  /// Tells the histories of both files, once the later one has its number.
  @Transactional(propagation = Propagation.MANDATORY)
  public void submitted(FileNumber file, Actor by, String onBehalfOf, Instant at) {
    before(file)
        .ifPresent(before -> {
          history.add(file, entry("restartOf", before, by, onBehalfOf, at));
          history.add(before, entry("restartedAs", file, by, onBehalfOf, at));
        });
  }

  private static History.Entry entry(
      String event, FileNumber other, Actor by, String onBehalfOf, Instant at) {
    return new History.Entry(event, Map.of("file", other.toString()), by, onBehalfOf, at);
  }
}
