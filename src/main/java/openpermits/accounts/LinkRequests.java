package openpermits.accounts;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.Link.Purpose;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Asks for links. The page that asks says the same, in the same time, whoever the address belongs
/// to: only afterwards, in a task, does anybody look whether an account has it.
@Repository
class LinkRequests {

  private final JdbcClient jdbc;
  private final LinkAttempts attempts;
  private final ObjectProvider<SchedulerClient> scheduler;

  LinkRequests(JdbcClient jdbc, LinkAttempts attempts, ObjectProvider<SchedulerClient> scheduler) {
    this.jdbc = jdbc;
    this.attempts = attempts;
    this.scheduler = scheduler;
  }

  /// Asks, unless too many were asked for.
  ///
  /// @return until when one has to wait; empty when it is asked
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Instant> ask(LinkRequest request, String client) {
    var wait = attempts.begin(request.email(), client, request.at());
    if (wait.isEmpty()) {
      add(request);
      scheduler.ifAvailable(tasks ->
          tasks.schedule(
              LinkTasks.ANSWER.instance(request.id().toString()).scheduledTo(request.at()),
              SchedulerClient.ScheduleOptions.WHEN_EXISTS_DO_NOTHING));
    }
    return wait;
  }

  private void add(LinkRequest request) {
    jdbc.sql(
            """
            insert into link_requests (id, purpose, subject, email, asked_at)
            values (:id, :purpose, :subject, :email, :at)
            """)
        .param("id", request.id())
        .param("purpose", request.purpose().key())
        .param("subject", request.subject())
        .param("email", request.email())
        .param("at", request.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Takes a request to be answered; empty when it was.
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<LinkRequest> take(UUID id) {
    return jdbc.sql("delete from link_requests where id = ? returning *")
        .param(id)
        .query(LinkRequests::request)
        .optional();
  }

  private static LinkRequest request(ResultSet row, int number) throws SQLException {
    return new LinkRequest(
        row.getObject("id", UUID.class),
        Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
        row.getObject("subject", UUID.class),
        row.getString("email"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant());
  }
}
