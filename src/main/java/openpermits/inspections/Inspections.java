package openpermits.inspections;

import static openpermits.applications.Effect.Kind.INSPECTION_CANCELLED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import openpermits.applications.Effect;
import openpermits.applications.FileWork;
import openpermits.fees.CityFunction;
import openpermits.fees.Performed;
import openpermits.inspections.Inspection.State;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The inspections of files. When a file ends, those still to come are cancelled.
@Repository
public class Inspections implements FileWork {

  private final JdbcClient jdbc;

  Inspections(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Inspection> of(FileNumber file) {
    return jdbc.sql(
            """
            select id, stage, scheduled_at, state, performed_by, performed_at, result from inspections
             where file_number = ? order by scheduled_at, id
            """)
        .param(file.toString())
        .query(Inspections::inspection)
        .list();
  }

  @Override
  public Set<Effect.Kind> kinds() {
    return Set.of(INSPECTION_CANCELLED);
  }

  @Override
  public List<Performed> performed(FileNumber file) {
    return of(file).stream()
        .flatMap(inspection ->
            inspection.performedAt() == null || inspection.performedBy() == null
                ? Stream.empty()
                : Stream.of(
                    new Performed(
                        CityFunction.FIELD_INSPECTION,
                        inspection.performedAt(),
                        inspection.performedBy())))
        .toList();
  }

  @Override
  public List<Effect> endedBy(FileNumber file, Instant at) {
    return of(file).stream()
        .filter(inspection ->
            inspection.state() == State.SCHEDULED && inspection.scheduledAt().isAfter(at))
        .map(inspection ->
            new Effect(
                INSPECTION_CANCELLED,
                Long.toString(inspection.id()),
                Map.of("date", inspection.scheduledAt(), "stage", inspection.stage())))
        .toList();
  }

  @Override
  public void carryOut(FileNumber file, Effect effect, Actor by, Instant at) {
    move(file, effect, "scheduled", "cancelled");
  }

  @Override
  public void undo(FileNumber file, Effect effect, Actor by, Instant at) {
    move(file, effect, "cancelled", "scheduled");
  }

  private void move(FileNumber file, Effect effect, String from, String to) {
    var moved =
        jdbc.sql("update inspections set state = ? where id = ? and file_number = ? and state = ?")
            .params(to, Long.valueOf(effect.subject()), file.toString(), from)
            .update();
    if (moved != 1) {
      throw new IllegalStateException("inspection is not " + from + ": " + effect.subject());
    }
  }

  private static Inspection inspection(ResultSet row, int number) throws SQLException {
    var at = row.getObject("performed_at", OffsetDateTime.class);
    return new Inspection(
        row.getLong("id"),
        Inspection.Stage.of(row.getString("stage")),
        row.getObject("scheduled_at", OffsetDateTime.class).toInstant(),
        State.of(row.getString("state")),
        row.getString("performed_by"),
        at == null ? null : at.toInstant(),
        "passed".equals(row.getString("result")));
  }
}
