package openpermits.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openpermits.catalogue.Status;
import openpermits.kernel.FileNumber;
import openpermits.places.Location;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files that are open to a customer, listed, counted and looked for. Every query begins there,
/// so that nobody else's file can come out of it.
@Repository
public class CustomerFiles {

  /// How many files a search shows; whoever looks for more looks for something narrower.
  public static final int MOST = 100;

  private static final String COLUMNS =
      """
      select a.file_number, a.applicant_name, a.status, a.last_activity_at,
             a.civic_number, a.street_type_fr, a.street_name, a.street_type_en, a.direction_fr, a.direction_en,
             a.municipality, a.postal_code, a.other_locations, coalesce(w.state, '') as withdrawal,
             (select count(*) from unpaid_invoices u where u.file_number = a.file_number) > 0 as owed,
             (select count(*) from documents_to_correct d where d.file_number = a.file_number) > 0 as to_correct,
      """;

  private static final String FROM =
      """
        from applications a
        left join withdrawals w on w.file_number = a.file_number and w.closed_at is null
       where a.file_number in (select file_number from file_rights where account = :applicant)
      """;

  private final JdbcClient jdbc;

  CustomerFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A page of files, whether there are more after it, and before it.
  public record Found(List<FileRow> rows, boolean hasNext, boolean hasPrevious) {}

  public Found list(UUID applicant, FileFilter filter, ListPage page, Instant now) {
    var words = words(applicant, now);
    var sql =
        COLUMNS
            + page.sort().expression()
            + "::text as sort_key"
            + FROM
            + " and "
            + filter.condition()
            + from(page, words)
            + order(page);
    return found(page, rows(sql, words));
  }

  /// How many files there are, counted in one reading of them.
  ///
  /// @param actions those that need something
  /// @param shown those that the filter lets through
  /// @param total all of the applicant's
  public record Counts(int actions, int shown, int total) {}

  public Counts counts(UUID applicant, FileFilter filter, Instant now) {
    var sql =
        "select count(*) filter (where %s) as actions, count(*) filter (where %s) as shown, count(*) as total"
            .formatted(FileFilter.ALL_ACTIONS.condition(), filter.condition());
    return jdbc.sql(sql + FROM)
        .params(words(applicant, now))
        .query((row, number) ->
            new Counts(row.getInt("actions"), row.getInt("shown"), row.getInt("total")))
        .single();
  }

  /// The latest files that have everything looked for in their number, address, description or
  /// applicant, [#MOST] of them at most.
  public List<FileRow> search(UUID applicant, SearchTerms terms, Instant now) {
    var words = words(applicant, now);
    var sql = new StringBuilder(COLUMNS + "'' as sort_key" + FROM);
    for (var pattern : terms.patterns()) {
      var name = "term" + words.size();
      words.put(name, pattern);
      sql.append(
          " and (a.search_text ~ :%s or translate(a.search_text, '''-.', '') ~ :%s)"
              .formatted(name, name));
    }
    sql.append(" order by a.last_activity_at desc, a.file_number desc limit ").append(MOST);
    return rows(sql.toString(), words);
  }

  private static Map<String, Object> words(UUID applicant, Instant now) {
    var words = new HashMap<String, Object>();
    words.put("applicant", applicant);
    words.put("now", now.atOffset(ZoneOffset.UTC));
    return words;
  }

  private static String from(ListPage page, Map<String, Object> words) {
    var cursor = page.before().or(page::after);
    if (cursor.isEmpty()) {
      return "";
    }
    words.put("key", cursor.get().key());
    words.put("file", cursor.get().file());
    var comparison = page.descending() == page.goesBack() ? ">" : "<";
    return " and (%s, a.file_number) %s (:key::%s, :file)"
        .formatted(page.sort().expression(), comparison, page.sort().type());
  }

  private static String order(ListPage page) {
    var direction = page.descending() == page.goesBack() ? "asc" : "desc";
    return " order by %s %s, a.file_number %s limit %d"
        .formatted(page.sort().expression(), direction, direction, ListPage.ROWS + 1);
  }

  /// One row more than a page was asked for, to know whether there is another.
  private static Found found(ListPage page, List<FileRow> rows) {
    var isMore = rows.size() > ListPage.ROWS;
    var shown = isMore ? rows.subList(0, ListPage.ROWS) : rows;
    return page.goesBack()
        ? new Found(shown.reversed(), true, isMore)
        : new Found(shown, isMore, page.after().isPresent());
  }

  /// A place in the list that somebody made up finds nothing.
  private List<FileRow> rows(String sql, Map<String, Object> words) {
    try {
      return jdbc.sql(sql).params(words).query(CustomerFiles::row).list();
    } catch (DataIntegrityViolationException guessed) {
      return List.of();
    }
  }

  private static FileRow row(ResultSet row, int number) throws SQLException {
    return new FileRow(
        FileNumber.of(row.getString("file_number")),
        new Location(
            row.getString("civic_number"),
            row.getString("street_type_fr"),
            row.getString("street_name"),
            row.getString("street_type_en"),
            row.getString("direction_fr"),
            row.getString("direction_en"),
            row.getString("municipality"),
            row.getString("postal_code")),
        (int) row.getString("other_locations").lines().count(),
        row.getString("applicant_name"),
        Status.of(row.getString("status")),
        row.getObject("last_activity_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("owed"),
        row.getBoolean("to_correct"),
        row.getString("withdrawal"),
        row.getString("sort_key"));
  }
}
