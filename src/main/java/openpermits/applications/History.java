package openpermits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who did what on a file, when, and for whom. It only grows: the database refuses anything else.
@Repository
public class History {

  /// Particulars that only staff reads.
  private static final Set<String> STAFF_WORDS = Set.of("keptBecause");

  private final JdbcClient jdbc;

  History(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One thing that happened.
  ///
  /// @param event its sentence is `app.history.<event>`
  /// @param words the particulars that the sentence names: text, words in both languages, terms,
  ///   amounts and instants
  /// @param onBehalfOf the business or person it was done for; empty for oneself
  public record Entry(
      String event, Map<String, Object> words, Actor by, String onBehalfOf, Instant at) {

    public Entry {
      words = Map.copyOf(words);
    }

    private Entry withoutStaffWords() {
      var others = new HashMap<>(words);
      others.keySet().removeAll(STAFF_WORDS);
      return new Entry(event, others, by, onBehalfOf, at);
    }
  }

  public void add(FileNumber file, Entry entry) {
    jdbc.sql(
            """
            insert into history (file_number, event, words, actor_role, actor, actor_name, on_behalf_of, at)
            values (?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            """)
        .params(
            file.toString(),
            entry.event(),
            Json.write(entry.words()),
            entry.by().role().name().toLowerCase(Locale.ROOT),
            entry.by().account(),
            entry.by().name(),
            entry.onBehalfOf(),
            entry.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// What everybody reads who may see the file, the latest first.
  public List<Entry> of(FileNumber file) {
    return forStaff(file).stream().map(Entry::withoutStaffWords).toList();
  }

  /// The same with the particulars that only staff reads.
  public List<Entry> forStaff(FileNumber file) {
    return jdbc.sql(
            """
            select event, words, actor_role, actor, actor_name, on_behalf_of, at
              from history where file_number = ? order by at desc, id desc
            """)
        .param(file.toString())
        .query(History::entry)
        .list();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    var role = Role.valueOf(row.getString("actor_role").toUpperCase(Locale.ROOT));
    return new Entry(
        row.getString("event"),
        Json.words(row.getString("words")),
        new Actor(role, row.getObject("actor", UUID.class), row.getString("actor_name")),
        row.getString("on_behalf_of"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
