package openpermits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What staff asked of an applicant before deciding on a withdrawal, and the answers.
@Repository
public class Questions {

  private final JdbcClient jdbc;

  Questions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A question.
  ///
  /// @param answer null until it is answered
  /// @param isReplaced whether it was asked again in other words before it was answered
  public record Question(
      String text,
      String askedBy,
      Instant askedAt,
      @Nullable String answer,
      @Nullable Instant answeredAt,
      boolean isReplaced) {}

  /// The first asked first.
  public List<Question> about(UUID withdrawal) {
    return jdbc.sql(
            """
            select question, asked_by_name, asked_at, answer, answered_at, replaced_at
              from withdrawal_questions
             where withdrawal = ? order by asked_at, id
            """)
        .param(withdrawal)
        .query(Questions::question)
        .list();
  }

  private static Question question(ResultSet row, int number) throws SQLException {
    return new Question(
        row.getString("question"),
        row.getString("asked_by_name"),
        Rows.instant(row, "asked_at"),
        row.getString("answer"),
        Rows.instantOrNull(row, "answered_at"),
        Rows.instantOrNull(row, "replaced_at") != null);
  }
}
