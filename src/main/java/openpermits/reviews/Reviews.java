package openpermits.reviews;

import static openpermits.applications.Effect.Kind.REVIEW_CLOSED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openpermits.applications.Effect;
import openpermits.applications.FileWork;
import openpermits.fees.CityFunction;
import openpermits.fees.Performed;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The reviews of files. When a file ends, those not completed are closed; completed work stays
/// completed.
@Repository
public class Reviews implements FileWork {

  private final JdbcClient jdbc;

  Reviews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Review> of(FileNumber file) {
    return jdbc.sql(
            """
            select id, function, state, performed_by, performed_at from reviews
             where file_number = ? order by performed_at nulls last, id
            """)
        .param(file.toString())
        .query(Reviews::review)
        .list();
  }

  @Override
  public Set<Effect.Kind> kinds() {
    return Set.of(REVIEW_CLOSED);
  }

  @Override
  public List<Performed> performed(FileNumber file) {
    return of(file).stream()
        .flatMap(review ->
            review.performedBy() == null || review.performedAt() == null
                ? java.util.stream.Stream.empty()
                : java.util.stream.Stream.of(
                    new Performed(review.function(), review.performedAt(), review.performedBy())))
        .toList();
  }

  @Override
  public List<Effect> endedBy(FileNumber file, Instant at) {
    return of(file).stream()
        .filter(review -> review.state() == Review.State.OPEN)
        .map(review ->
            new Effect(
                REVIEW_CLOSED, Long.toString(review.id()), Map.of("function", review.function())))
        .toList();
  }

  @Override
  public void carryOut(FileNumber file, Effect effect, Actor by, Instant at) {
    write(
        "update reviews set state = 'closed', closed_at = ? where id = ? and file_number = ? and state = 'open'",
        at.atOffset(ZoneOffset.UTC),
        Long.valueOf(effect.subject()),
        file.toString());
  }

  @Override
  public void undo(FileNumber file, Effect effect, Actor by, Instant at) {
    write(
        "update reviews set state = 'open', closed_at = null where id = ? and file_number = ? and state = 'closed'",
        Long.valueOf(effect.subject()),
        file.toString());
  }

  private void write(String sql, Object... values) {
    if (jdbc.sql(sql).params(values).update() != 1) {
      throw new IllegalStateException("not one review written by: " + sql);
    }
  }

  private static Review review(ResultSet row, int number) throws SQLException {
    var at = row.getObject("performed_at", OffsetDateTime.class);
    return new Review(
        row.getLong("id"),
        CityFunction.of(row.getString("function")),
        Review.State.of(row.getString("state")),
        row.getString("performed_by"),
        at == null ? null : at.toInstant());
  }
}
