package openpermits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import openpermits.kernel.Actor;
import openpermits.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who looks after a request to withdraw, and who has it open at the moment. Neither stops anybody:
/// two officers who decide are heard one after the other.
@Repository
public class ReviewDesk {

  /// How long an officer who opened a request is taken to be reading it.
  static final Duration READING = Duration.ofMinutes(15);

  private final JdbcClient jdbc;

  ReviewDesk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Somebody who has a request open.
  public record Reader(UUID account, String name, Instant since) {}

  /// What a second person wrote when sending a proposal back.
  public record Returned(String note, String by, Instant at) {}

  /// Sits down with an undecided request, unless another officer did so just before.
  ///
  /// @return that other officer
  @Transactional
  public Optional<Reader> open(UUID withdrawal, Actor officer, Instant at) {
    jdbc.sql(
            """
            update withdrawals set opened_by = ?, opened_by_name = ?, opened_at = ?
             where id = ? and closed_at is null
               and (opened_at is null or opened_by = ? or opened_at <= ?)
            """)
        .params(
            officer.account(),
            officer.name(),
            at.atOffset(ZoneOffset.UTC),
            withdrawal,
            officer.account(),
            at.minus(READING).atOffset(ZoneOffset.UTC))
        .update();
    return reader(withdrawal).filter(reader -> !reader.account().equals(officer.account()));
  }

  private Optional<Reader> reader(UUID withdrawal) {
    return jdbc.sql(
            """
            select opened_by, opened_by_name, opened_at from withdrawals
             where id = ? and closed_at is null and opened_by is not null
            """)
        .param(withdrawal)
        .query(ReviewDesk::reader)
        .optional();
  }

  /// Refuses for a request that is decided.
  public void assign(UUID withdrawal, UUID officer) {
    var assigned =
        jdbc.sql("update withdrawals set assigned_to = ? where id = ? and closed_at is null")
            .params(officer, withdrawal)
            .update();
    if (assigned == 0) {
      throw new Refused(new Obstacle.NonePending());
    }
  }

  /// Gives several requests to one officer; those that are decided by now stay as they are.
  @Transactional
  public void assignAll(Collection<UUID> withdrawals, UUID officer) {
    for (var withdrawal : withdrawals) {
      jdbc.sql("update withdrawals set assigned_to = ? where id = ? and closed_at is null")
          .params(officer, withdrawal)
          .update();
    }
  }

  public Optional<UUID> assignee(UUID withdrawal) {
    return jdbc.sql("select assigned_to from withdrawals where id = ? and assigned_to is not null")
        .param(withdrawal)
        .query((row, number) -> row.getObject(1, UUID.class))
        .optional();
  }

  /// The latest note that came back with a proposal.
  public Optional<Returned> returned(UUID withdrawal) {
    return jdbc.sql(
            """
            select returned_note, returned_by_name, returned_at from withdrawals
             where id = ? and returned_at is not null
            """)
        .param(withdrawal)
        .query((row, number) ->
            new Returned(row.getString(1), row.getString(2), Rows.instant(row, "returned_at")))
        .optional();
  }

  private static Reader reader(ResultSet row, int number) throws SQLException {
    return new Reader(
        row.getObject("opened_by", UUID.class),
        row.getString("opened_by_name"),
        Rows.instant(row, "opened_at"));
  }
}
