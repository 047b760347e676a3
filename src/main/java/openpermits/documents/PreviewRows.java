package openpermits.documents;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import openpermits.documents.Preview.Drawn;
import openpermits.documents.Preview.Image;
import openpermits.documents.Preview.NotDrawn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Pages of documents and their pictures as rows, and which documents wait for theirs.
@Repository
class PreviewRows {

  private final JdbcClient jdbc;

  PreviewRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A document that waits for pictures of its pages.
  record Waiting(UUID id, String mediaType, @Nullable Integer pages) {}

  /// Those that are due; those that nobody tried yet first.
  List<Waiting> waiting(Instant now, int most) {
    return jdbc.sql(
            """
            select id, media_type, coalesce(pages, preview_pages) as pages from documents
             where previewed_at is null and virus_check <> 'infected'
               and coalesce(preview_due_at, '-infinity') <= ?
             order by preview_due_at nulls first, number limit ?
            """)
        .params(now.atOffset(ZoneOffset.UTC), most)
        .query((row, _) ->
            new Waiting(
                row.getObject("id", UUID.class),
                row.getString("media_type"),
                row.getObject("pages", Integer.class)))
        .list();
  }

  /// Takes one that is due, for as long as nobody else may. Answers how often it was taken, this
  /// time included; empty when somebody else has it, or it is gone.
  Optional<Integer> begin(UUID document, Instant now, Duration pause) {
    return jdbc.sql(
            """
            update documents set preview_tries = preview_tries + 1, preview_due_at = ?
             where id = ? and previewed_at is null and coalesce(preview_due_at, '-infinity') <= ?
            returning preview_tries
            """)
        .params(now.plus(pause).atOffset(ZoneOffset.UTC), document, now.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .optional();
  }

  void count(UUID document, int pages) {
    jdbc.sql("update documents set preview_pages = ? where id = ?")
        .params(pages, document)
        .update();
  }

  /// No more pictures will come.
  void finish(UUID document, Instant at) {
    jdbc.sql("update documents set previewed_at = ? where id = ?")
        .params(at.atOffset(ZoneOffset.UTC), document)
        .update();
  }

  /// Answers whether it is the page's now: neither is the document deleted, nor was somebody
  /// faster.
  boolean add(UUID document, int number, Drawn page) {
    var picture = page.picture();
    var thumbnail = page.thumbnail();
    return insert(
        document,
        number,
        null,
        page.isWhole(),
        page.width(),
        page.height(),
        picture.id(),
        picture.mediaType(),
        picture.size(),
        thumbnail.id(),
        thumbnail.mediaType(),
        thumbnail.size());
  }

  void add(UUID document, int number, NotDrawn flaw) {
    insert(document, number, flaw.key(), null, null, null, null, null, null, null, null, null);
  }

  private boolean insert(UUID document, int number, @Nullable Object... columns) {
    var values = new @Nullable Object[columns.length + 2];
    values[0] = number;
    System.arraycopy(columns, 0, values, 1, columns.length);
    values[values.length - 1] = document;
    return jdbc.sql(
                """
                insert into document_pages
                  (document, number, flaw, is_whole, width, height, picture, picture_type, picture_bytes,
                   thumbnail, thumbnail_type, thumbnail_bytes)
                select id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from documents where id = ?
                on conflict do nothing
                """)
            .params(Arrays.asList(values))
            .update()
        == 1;
  }

  Map<Integer, Preview.View> pages(UUID document) {
    return jdbc
        .sql("select * from document_pages where document = ?")
        .param(document)
        .query((row, _) -> Map.entry(row.getInt("number"), page(row)))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// One page's; empty while it has no pictures.
  Optional<Drawn> drawn(UUID document, int number) {
    return jdbc.sql(
            "select * from document_pages where document = ? and number = ? and flaw is null")
        .params(document, number)
        .query((row, _) -> drawn(row))
        .optional();
  }

  private static Preview.View page(ResultSet row) throws SQLException {
    var flaw = row.getString("flaw");
    return flaw == null ? drawn(row) : NotDrawn.of(flaw);
  }

  private static Drawn drawn(ResultSet row) throws SQLException {
    return new Drawn(
        row.getBoolean("is_whole"),
        picture(row, "picture"),
        picture(row, "thumbnail"),
        row.getInt("width"),
        row.getInt("height"));
  }

  private static Image picture(ResultSet row, String column) throws SQLException {
    return new Image(
        row.getObject(column, UUID.class),
        row.getString(column + "_type"),
        row.getLong(column + "_bytes"));
  }

  /// What there is to see of it; empty for one that is gone.
  ///
  /// @param most how many pages have pictures
  Optional<Preview> find(UUID document, int most) {
    return jdbc.sql(
            """
            select coalesce(pages, preview_pages, 1) as pages, previewed_at is not null as is_done
              from documents where id = ?
            """)
        .param(document)
        .query((row, _) ->
            new Preview(row.getInt("pages"), most, row.getBoolean("is_done"), pages(document)))
        .optional();
  }
}
