package openpermits.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import openpermits.documents.Document.Decision;
import openpermits.documents.Document.State;
import openpermits.documents.Document.VirusCheck;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Documents as rows.
@Repository
class DocumentRows {

  private static final String SELECT =
      """
      select d.id, file_number, kind, series, version, name, bytes, media_type, sha256, pages, sheet_width,
             sheet_height, virus_check, received_at, received_by, received_by_name, replaced_at, withdrawn_at,
             s.state as decision, s.reason, s.decided_at, s.decided_by_name,
             exists (select from document_pages where document = d.id and number = 1 and flaw is null) as has_thumbnail
        from documents d
        left join lateral (select * from document_decisions where document = d.id order by id desc limit 1) s on true\
      """;

  private final JdbcClient jdbc;

  DocumentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Document> of(FileNumber file) {
    return jdbc.sql(
            SELECT
                + " where file_number = ? order by min(number) over (partition by series), version")
        .param(file.toString())
        .query(DocumentRows::document)
        .list();
  }

  Optional<Document> find(FileNumber file, UUID id) {
    return jdbc.sql(SELECT + " where file_number = ? and d.id = ?")
        .params(file.toString(), id)
        .query(DocumentRows::document)
        .optional();
  }

  void insert(Document document, Actor by) {
    var sheet = document.sheet();
    write(
        """
        insert into documents
          (id, file_number, kind, series, version, name, bytes, media_type, sha256, pages, sheet_width, sheet_height,
           virus_check, state, received_at, received_by, received_by_name)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        document.id(),
        document.file().toString(),
        document.kind(),
        document.series(),
        document.version(),
        document.name(),
        document.size(),
        document.mediaType(),
        document.sha256(),
        sheet == null ? null : sheet.pages(),
        sheet == null ? null : sheet.width(),
        sheet == null ? null : sheet.height(),
        document.virusCheck().key(),
        document.state().key(),
        document.receivedAt().atOffset(ZoneOffset.UTC),
        by.account(),
        by.name());
  }

  void replace(UUID id, Instant at) {
    write("update documents set replaced_at = ? where id = ?", at.atOffset(ZoneOffset.UTC), id);
  }

  /// Answers whether it counted until now.
  boolean withdraw(UUID id, Actor by, Instant at) {
    return jdbc.sql(
                """
                update documents set withdrawn_at = ?, withdrawn_by = ?, withdrawn_by_name = ?
                 where id = ? and withdrawn_at is null and replaced_at is null
                """)
            .params(at.atOffset(ZoneOffset.UTC), by.account(), by.name(), id)
            .update()
        == 1;
  }

  /// The decision, which is also the document's state from now on.
  void decide(UUID id, Decision decision, Actor by) {
    write("update documents set state = ? where id = ?", decision.state().key(), id);
    write(
        """
        insert into document_decisions (document, state, reason, decided_at, decided_by, decided_by_name)
        values (?, ?, nullif(?, ''), ?, ?, ?)
        """,
        id,
        decision.state().key(),
        decision.reason(),
        decision.at().atOffset(ZoneOffset.UTC),
        by.account(),
        decision.by());
  }

  /// Those that nobody looked through, nor tried to since; those that were never tried first.
  List<Document> unchecked(Instant triedBefore, int most) {
    return jdbc.sql(
            SELECT
                + """
                 where virus_check = 'unchecked' and coalesce(scan_tried_at, '-infinity') < ?
                 order by scan_tried_at nulls first, number limit ?
                """)
        .params(triedBefore.atOffset(ZoneOffset.UTC), most)
        .query(DocumentRows::document)
        .list();
  }

  /// Nothing to do for one that was deleted with its draft meanwhile.
  void scanned(UUID id, VirusCheck check, Instant at) {
    jdbc.sql("update documents set virus_check = ?, scan_tried_at = ? where id = ?")
        .params(check.key(), at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  void deleteSeries(UUID series) {
    jdbc.sql("delete from documents where series = ?").param(series).update();
  }

  /// Every write touches exactly one row.
  private void write(String sql, @Nullable Object... values) {
    var rows = jdbc.sql(sql).params(Arrays.asList(values)).update();
    if (rows != 1) {
      throw new IllegalStateException(rows + " rows written by: " + sql);
    }
  }

  private static Document document(ResultSet row, int number) throws SQLException {
    return new Document(
        row.getObject("id", UUID.class),
        FileNumber.of(row.getString("file_number")),
        row.getString("kind"),
        row.getObject("series", UUID.class),
        row.getInt("version"),
        row.getString("name"),
        row.getLong("bytes"),
        row.getString("media_type"),
        row.getString("sha256"),
        sheet(row),
        row.getBoolean("has_thumbnail"),
        VirusCheck.valueOf(row.getString("virus_check").toUpperCase(Locale.ROOT)),
        decision(row),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getObject("received_by", UUID.class),
        row.getString("received_by_name"),
        instant(row, "replaced_at"),
        instant(row, "withdrawn_at"));
  }

  private static @Nullable Decision decision(ResultSet row) throws SQLException {
    var state = row.getString("decision");
    return state == null
        ? null
        : new Decision(
            State.of(state),
            Objects.requireNonNullElse(row.getString("reason"), ""),
            row.getObject("decided_at", OffsetDateTime.class).toInstant(),
            row.getString("decided_by_name"));
  }

  private static @Nullable Sheet sheet(ResultSet row) throws SQLException {
    return row.getObject("pages") == null
        ? null
        : new Sheet(row.getInt("pages"), row.getInt("sheet_width"), row.getInt("sheet_height"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
