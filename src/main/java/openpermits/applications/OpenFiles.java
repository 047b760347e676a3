package openpermits.applications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import openpermits.catalogue.Catalogue;
import openpermits.catalogue.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files that staff works on: submitted and not over, the latest activity first.
@Repository
public class OpenFiles {

  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final List<String> over;

  OpenFiles(JdbcClient jdbc, ApplicationRows rows, Catalogue catalogue) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.over = catalogue.finalStatuses().stream().map(Status::key).toList();
  }

  /// Where a page begins: after this file.
  public record After(Instant lastActivityAt, String file) {

    static final After NOTHING = new After(NEVER, "");

    public static After of(Application application) {
      return new After(application.lastActivityAt(), application.file().toString());
    }
  }

  /// The files after `after`, at most `limit`.
  ///
  /// @param words a part of the number, the address, the description or the name, in any case and
  ///   without accents; all when empty
  public List<Application> list(String words, @Nullable After after, int limit) {
    var start = after == null ? After.NOTHING : after;
    return jdbc.sql(
            ApplicationRows.SELECT
                + """
                 where a.submitted_at is not null and a.status not in (:over)
                   and (:words = '' or a.search_text like '%' || searchable(:words) || '%')
                   and (a.last_activity_at, a.file_number) < (:at, :file)
                 order by a.last_activity_at desc, a.file_number desc
                 limit :limit
                """)
        .param("over", over)
        .param("words", words.strip().replaceAll("([\\\\%_])", "\\\\$1"))
        .param("at", start.lastActivityAt().atOffset(ZoneOffset.UTC))
        .param("file", start.file())
        .param("limit", limit)
        .query(rows::application)
        .list();
  }
}
