package openpermits.applications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import openpermits.applications.ApplicationEvent.DraftDeleted;
import openpermits.applications.ApplicationEvent.PermitIssued;
import openpermits.applications.ApplicationEvent.Restarted;
import openpermits.applications.ApplicationEvent.Submitted;
import openpermits.applications.ApplicationEvent.WithdrawalApproved;
import openpermits.applications.ApplicationEvent.WithdrawalReopened;
import openpermits.catalogue.Status;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The files on the shelf: finds an application, and stores what happens to it.
@Repository
public class Applications {

  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final WithdrawalRows withdrawals;
  private final History history;
  private final ApplicationEventPublisher events;

  Applications(
      JdbcClient jdbc,
      ApplicationRows rows,
      WithdrawalRows withdrawals,
      History history,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.withdrawals = withdrawals;
    this.history = history;
    this.events = events;
  }

  public Optional<Application> find(FileNumber file) {
    return jdbc.sql(ApplicationRows.SELECT + " where a.file_number = :file")
        .param("file", file.toString())
        .query(rows::application)
        .optional();
  }

  /// The file that a request is about, with that request, be it the latest or not.
  public Optional<Application> about(UUID withdrawal) {
    return jdbc.sql(ApplicationRows.ABOUT)
        .param("withdrawal", withdrawal)
        .query(rows::application)
        .optional();
  }

  /// A file that `reader` may see. Someone else's is, to this reader, not there.
  public Optional<Application> find(FileNumber file, Actor reader) {
    return find(file).filter(application -> application.isVisibleTo(reader));
  }

  /// What came on paper and staff still fills in, the latest touched first. It is submitted within
  /// the hour, or the day: there are never many.
  public List<Application> beingEntered() {
    return jdbc.sql(
            ApplicationRows.SELECT
                + ApplicationRows.BEING_ENTERED
                + " order by a.last_activity_at desc, a.file_number")
        .query(rows::application)
        .list();
  }

  /// A file that came on paper, be it submitted or not; empty for any other, and for a draft that
  /// was deleted.
  public Optional<Application> onPaper(FileNumber file) {
    return jdbc.sql(
            ApplicationRows.SELECT + ApplicationRows.ON_PAPER + " and a.file_number = :file")
        .param("file", file.toString())
        .query(rows::application)
        .optional();
  }

  /// Lets the application decide and makes the decision last: stored, entered in its history and
  /// announced, or none of these. People who act on one file at the same time are heard one after
  /// the other, each seeing what the one before did.
  @Transactional
  public <E extends ApplicationEvent> E change(FileNumber file, Function<Application, E> decision) {
    var application = lock(file);
    var event = decision.apply(application);
    store(event, application);
    return event;
  }

  /// Waits for whoever holds the file, and holds it until the transaction ends. It has to be a
  /// statement of its own: had the one that reads also waited, it would have joined the withdrawal
  /// as it was before the wait.
  @Transactional(propagation = Propagation.MANDATORY)
  public Application lock(FileNumber file) {
    jdbc.sql("select 1 from applications where file_number = ? for update")
        .param(file.toString())
        .query((row, number) -> row.getInt(1))
        .optional();
    return find(file).orElseThrow(() -> new IllegalArgumentException("no file " + file));
  }

  /// The same for somebody about to say who else may do what to the file: refuses (409) whoever
  /// does not apply, or not any more.
  @Transactional(propagation = Propagation.MANDATORY)
  Application lockToApply(FileNumber file, Actor by) {
    var application = lock(file);
    if (!application.access().grants(FileRight.APPLY, by.account())) {
      throw new Refused(new Obstacle.NotAuthorized());
    }
    return application;
  }

  private void store(ApplicationEvent event, Application before) {
    withdrawals.store(event);
    switch (event) {
      case PermitIssued(var file, var by, var at) ->
          Rows.write(
              jdbc,
              "update applications set status = 'issued', issued_at = ?, issued_by = ? where file_number = ?",
              at.atOffset(ZoneOffset.UTC),
              by.name(),
              file.toString());
      case WithdrawalApproved approved -> end(approved.file(), Status.WITHDRAWN, approved.at());
      case WithdrawalReopened reopened -> goOn(reopened.file(), reopened.back());
      case Submitted submitted -> file(submitted, before);
      case Restarted(var file, var draft, _, _) ->
          Rows.write(
              jdbc,
              "update applications set restarted_from = ? where file_number = ? and status = 'draft'",
              file.toString(),
              draft.toString());
      case DraftDeleted deleted -> {
        delete(deleted);
        return;
      }
      case ApplicationEvent _ -> {
        // Only the withdrawal changed: a request leaves the status alone.
      }
    }
    touch(event);
    if (!event.file().isDraft()) { // until it is submitted, what is tried is nobody else's
      history.add(event.file(), HistoryEntries.of(event, before));
    }
    events.publishEvent(event);
  }

  /// Whatever refers to the draft follows it to its number.
  private void file(Submitted event, Application before) {
    var filing = event.filing();
    var location = filing.location();
    var value = filing.value();
    var workType = filing.workType();
    Rows.write(
        jdbc,
        """
        update applications
           set file_number = ?, status = 'submitted', submitted_at = ?, applicant_name = ?,
               description_en = ?, description_fr = ?,
               civic_number = ?, street_type_fr = ?, street_name = ?, street_type_en = ?, direction_fr = ?,
               direction_en = ?, municipality = ?, postal_code = ?, other_locations = ?,
               project_value_cents = ?, area_square_metres = ?, work_type_en = ?, work_type_fr = ?
         where file_number = ?
        """,
        event.file().toString(),
        before.receivedAt(event.at()).atOffset(ZoneOffset.UTC),
        filing.applicantName(),
        filing.description().en(),
        filing.description().fr(),
        location.civicNumber(),
        location.streetTypeFr(),
        location.streetName(),
        location.streetTypeEn(),
        location.directionFr(),
        location.directionEn(),
        location.municipality(),
        location.postalCode(),
        filing.otherLines(),
        value == null ? null : value.cents(),
        filing.area(),
        workType == null ? null : workType.en(),
        workType == null ? null : workType.fr(),
        event.draft().toString());
    if (before.entry() != null) {
      entered(event);
    }
  }

  /// Whoever submits what came on paper answers for having entered it.
  private void entered(Submitted event) {
    Rows.write(
        jdbc,
        "update applications set entered_by = ?, entered_by_name = ?, entered_at = ? where file_number = ?",
        event.by().account(),
        event.by().name(),
        event.at().atOffset(ZoneOffset.UTC),
        event.file().toString());
  }

  /// What a person deletes can be put back for a while; what nobody came back to cannot.
  private void delete(DraftDeleted event) {
    if (event.by().equals(Actor.SYSTEM)) {
      Rows.write(jdbc, "delete from applications where file_number = ?", event.file().toString());
    } else {
      Rows.write(
          jdbc,
          "update applications set deleted_at = ?, deleted_by = ?, deleted_by_name = ? where file_number = ?",
          event.at().atOffset(ZoneOffset.UTC),
          event.by().account(),
          event.by().name(),
          event.file().toString());
    }
  }

  private void end(FileNumber file, Status status, Instant at) {
    Rows.write(
        jdbc,
        "update applications set status = ?, ended_at = ? where file_number = ?",
        status.key(),
        at.atOffset(ZoneOffset.UTC),
        file.toString());
  }

  private void goOn(FileNumber file, Status status) {
    Rows.write(
        jdbc,
        "update applications set status = ?, ended_at = null where file_number = ?",
        status.key(),
        file.toString());
  }

  private void touch(ApplicationEvent event) {
    Rows.write(
        jdbc,
        "update applications set last_activity_at = ? where file_number = ?",
        event.at().atOffset(ZoneOffset.UTC),
        event.file().toString());
  }
}
