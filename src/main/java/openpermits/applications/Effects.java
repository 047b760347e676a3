package openpermits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import openpermits.kernel.FileNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What endings did, so that exactly that can be undone.
@Repository
public class Effects {

  private final JdbcClient jdbc;

  Effects(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void record(UUID withdrawal, FileNumber file, Effect effect, Instant at) {
    Rows.write(
        jdbc,
        """
        insert into effects (withdrawal, file_number, kind, subject, words, carried_out_at)
        values (?, ?, ?, ?, ?::jsonb, ?)
        """,
        withdrawal,
        file.toString(),
        effect.kind().key(),
        effect.subject(),
        Json.write(effect.words()),
        at.atOffset(ZoneOffset.UTC));
  }

  /// Those in force, in the order in which they were carried out.
  public List<Effect> of(UUID withdrawal) {
    return jdbc.sql(
            """
            select kind, subject, words from effects
             where withdrawal = ? and undone_at is null order by id
            """)
        .param(withdrawal)
        .query(Effects::effect)
        .list();
  }

  void undone(UUID withdrawal, Instant at) {
    jdbc.sql("update effects set undone_at = ? where withdrawal = ? and undone_at is null")
        .params(at.atOffset(ZoneOffset.UTC), withdrawal)
        .update();
  }

  private static Effect effect(ResultSet row, int number) throws SQLException {
    return new Effect(
        Effect.Kind.of(row.getString("kind")),
        row.getString("subject"),
        Json.words(row.getString("words")));
  }
}
