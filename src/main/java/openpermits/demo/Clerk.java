package openpermits.demo;

import static openpermits.demo.Folder.actor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import openpermits.applications.CounterEntry.Channel;
import openpermits.catalogue.Status;
import openpermits.fees.CityFunction;
import openpermits.kernel.Actor;
import openpermits.permits.Permits;
import openpermits.settings.BusinessCalendar;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes the files of the demonstration city through their review.
@Component
@Profile("demo")
class Clerk {

  private final JdbcClient jdbc;
  private final Permits permits;
  private final Residents residents;
  private final BusinessCalendar calendar;

  Clerk(JdbcClient jdbc, Permits permits, Residents residents, BusinessCalendar calendar) {
    this.jdbc = jdbc;
    this.permits = permits;
    this.residents = residents;
    this.calendar = calendar;
  }

  /// @param now what a booked visit, and the receipt of a paper, is counted from
  void take(Step.OfReview step, Folder folder, City city, Instant at, Instant now) {
    switch (step) {
      case Step.Begin _ -> {
        // A draft has no history yet.
      }
      case Step.Submit _ -> folder.enter("submitted", Map.of(), folder.customer(), at);
      case Step.Enter(_, var by, var received) ->
          enter(folder, staff(by), received.startIn(calendar, now), at);
      case Step.Perform(_, var function) -> perform(function, folder, city, at);
      case Step.Plan(_, var function) -> plan(function, folder, at);
      case Step.Move(_, var to, var by) -> move(to, folder, staff(by), at);
      case Step.Issue(_, var by) -> permits.issue(folder.number(), staff(by), at);
      case Step.Book(_, var stage, var visit) -> {
        book(stage.key(), folder, visit.in(calendar, now));
        folder.enter("inspectionBooked", Map.of("stage", stage), folder.customer(), at);
      }
      case Step.Inspect inspect -> {
        inspect(inspect, folder, at);
        folder.enter(
            inspect.passed() ? "inspectionPassed" : "inspectionNotPassed",
            Map.of("stage", inspect.stage()),
            Folder.staff(inspect.inspector()),
            at);
      }
    }
  }

  private void enter(Folder folder, Actor by, Instant receivedAt, Instant at) {
    write(
        """
        update applications
           set submitted_at = ?, received_at = ?, received_by = 'counter',
               entered_by = ?, entered_by_name = ?, entered_at = ?
         where file_number = ?
        """,
        utc(receivedAt),
        utc(receivedAt),
        by.account(),
        by.name(),
        utc(at),
        folder.number().toString());
    folder.enter("entered", Map.of("date", receivedAt, "channel", Channel.COUNTER), by, at);
  }

  private void perform(CityFunction function, Folder folder, City city, Instant at) {
    var reviewer = Objects.requireNonNull(city.reviewers().get(function), function::key);
    write(
        """
        insert into reviews (file_number, function, state, due_on, performed_by, performed_at)
        values (?, ?, 'completed', ?, ?, ?)
        """,
        folder.number().toString(),
        function.key(),
        calendar.dateOf(at),
        reviewer,
        utc(at));
    folder.enter("reviewCompleted", Map.of("function", function), Folder.staff(reviewer), at);
  }

  private void plan(CityFunction function, Folder folder, Instant due) {
    write(
        "insert into reviews (file_number, function, state, due_on) values (?, ?, 'open', ?)",
        folder.number().toString(),
        function.key(),
        calendar.dateOf(due));
  }

  private void book(String stage, Folder folder, Instant visit) {
    write(
        "insert into inspections (file_number, stage, scheduled_at, state) values (?, ?, ?, 'scheduled')",
        folder.number().toString(),
        stage,
        utc(visit));
  }

  private void inspect(Step.Inspect inspect, Folder folder, Instant at) {
    write(
        """
        insert into inspections
          (file_number, stage, scheduled_at, state, result, performed_by, performed_at)
        values (?, ?, ?, 'performed', ?, ?, ?)
        """,
        folder.number().toString(),
        inspect.stage().key(),
        utc(at),
        inspect.passed() ? "passed" : "not-passed",
        inspect.inspector(),
        utc(at));
  }

  private void move(Status to, Folder folder, Actor by, Instant at) {
    write(
        "update applications set status = ?, ended_at = case when ? then ?::timestamptz end where file_number = ?",
        to.key(),
        isEnd(to),
        utc(at),
        folder.number().toString());
    folder.enter(event(to), Map.of(), by, at);
  }

  private static boolean isEnd(Status status) {
    return switch (status) {
      case REFUSED, CANCELLED, ABANDONED, LAPSED, CLOSED -> true;
      default -> false;
    };
  }

  private static String event(Status status) {
    return switch (status) {
      case UNDER_REVIEW -> "underReview";
      case READY_TO_ISSUE -> "readyToIssue";
      case ON_HOLD -> "infoRequired";
      case RESUBMITTED -> "resubmitted";
      case REFUSED -> "refused";
      case CLOSED -> "closed";
      case ABANDONED -> "abandoned";
      case LAPSED -> "lapsed";
      case CANCELLED -> "cancelled";
      default -> throw new IllegalArgumentException("no file is moved to " + status);
    };
  }

  private Actor staff(String who) {
    return actor(residents.account(who));
  }

  private void write(String sql, Object... values) {
    jdbc.sql(sql).params(values).update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
