package openpermits.applications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import openpermits.applications.ApplicationEvent.DraftExpiring;
import openpermits.catalogue.ApplicationType;
import openpermits.kernel.Actor;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Applications that are not submitted: begun, changed as often as their applicant likes, and
/// without history.
@Repository
public class Drafts {

  /// Those that were deleted and that a person could fill in before: staff what came on paper, and
  /// whoever has the right to apply in `file_rights`, which knows nothing of what is deleted.
  private static final String DELETED =
      """
      a.deleted_at is not null and (a.entered_by is not null) = :staff
         and (:staff
              or a.business is null and a.applicant = :account
              or a.business in (select business from business_members where account = :account and role <> 'reader'))
      """;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Drafts(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /// Begins one that says nothing yet but its type.
  ///
  /// @return what it is known by until it is submitted
  public FileNumber begin(ApplicationType type, Applicant applicant, Instant at) {
    return insert(type, applicant, at, null, null);
  }

  /// Begins one that came on paper, for staff to fill in.
  public FileNumber enter(
      ApplicationType type, Applicant applicant, CounterEntry entry, UUID officer, Instant at) {
    return insert(type, applicant, at, entry, officer);
  }

  private FileNumber insert(
      ApplicationType type,
      Applicant applicant,
      Instant at,
      @Nullable CounterEntry entry,
      @Nullable UUID officer) {
    var contact = entry == null ? null : entry.contact();
    return jdbc.sql(
            """
            insert into applications
              (file_number, type_code, description_en, description_fr, applicant, applicant_name, business,
               civic_number, street_name, municipality, status, last_activity_at,
               received_at, received_by, entered_by, entered_by_name, entered_at, contact_email, contact_language)
            values ('DRAFT-' || to_char(nextval('draft_numbers'), 'FM000000'), ?, ?, ?, ?, ?, ?, '', '', '', 'draft', ?,
                    ?, ?, ?, ?, ?, ?, ?)
            returning file_number
            """)
        .params(
            Arrays.asList(
                type.code(),
                type.name().en(),
                type.name().fr(),
                applicant.account(),
                applicant.name(),
                applicant.business(),
                at.atOffset(ZoneOffset.UTC),
                entry == null ? null : entry.receivedAt().atOffset(ZoneOffset.UTC),
                entry == null ? null : entry.channel().key(),
                officer,
                entry == null ? null : entry.enteredBy(),
                entry == null ? null : entry.enteredAt().atOffset(ZoneOffset.UTC),
                contact == null ? null : contact.email(),
                contact == null ? null : contact.language()))
        .query((row, _) -> FileNumber.of(row.getString(1)))
        .single();
  }

  /// Waits for whoever holds the draft, and holds it until the transaction ends.
  ///
  /// @return false when it is no draft any more
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean hold(FileNumber draft) {
    return jdbc.sql(
            """
            select 1 from applications where file_number = ? and status = 'draft' and deleted_at is null
               for update
            """)
        .param(draft.toString())
        .query((row, _) -> row.getInt(1))
        .optional()
        .isPresent();
  }

  /// Makes it the draft of a business: its members see it from now on.
  public void give(FileNumber draft, UUID business) {
    jdbc.sql("update applications set business = ? where file_number = ? and status = 'draft'")
        .params(business, draft.toString())
        .update();
  }

  /// What lists say of it, as its answers have it by now. What is no draft any more stays as it is.
  public void describe(FileNumber draft, Filing filing, Instant at) {
    var location = filing.location();
    jdbc.sql(
            """
            update applications
               set description_en = ?, description_fr = ?, applicant_name = ?,
                   civic_number = ?, street_type_fr = ?, street_name = ?, street_type_en = ?, direction_fr = ?,
                   direction_en = ?, municipality = ?, postal_code = ?, other_locations = ?, last_activity_at = ?
             where file_number = ? and status = 'draft'
            """)
        .params(
            filing.description().en(),
            filing.description().fr(),
            filing.applicantName(),
            location.civicNumber(),
            location.streetTypeFr(),
            location.streetName(),
            location.streetTypeEn(),
            location.directionFr(),
            location.directionEn(),
            location.municipality(),
            location.postalCode(),
            filing.otherLines(),
            at.atOffset(ZoneOffset.UTC),
            draft.toString())
        .update();
  }

  /// Those that nobody has touched since `before`, the oldest first. What came on paper was
  /// received and stays, whoever forgets it.
  public List<FileNumber> idleSince(Instant before) {
    return jdbc.sql(
            """
            select file_number from applications
             where status = 'draft' and deleted_at is null and entered_by is null and last_activity_at < ?
             order by last_activity_at
            """)
        .param(before.atOffset(ZoneOffset.UTC))
        .query((row, _) -> FileNumber.of(row.getString(1)))
        .list();
  }

  /// A draft that was deleted and can be put back.
  ///
  /// @param type of what, by its code
  /// @param by the name of whoever deleted it
  public record Deleted(
      FileNumber draft, String type, Bilingual description, Instant at, String by) {}

  /// Those that this person filled in, alone or with others, the latest deleted first: whoever of
  /// them has deleted it.
  public List<Deleted> deleted(Actor person) {
    return jdbc.sql(
            """
            select file_number, type_code, description_en, description_fr, deleted_at, deleted_by_name
              from applications a
             where %s
             order by deleted_at desc
            """
                .formatted(DELETED))
        .param("staff", person.isStaff())
        .param("account", person.account())
        .query((row, _) ->
            new Deleted(
                FileNumber.of(row.getString("file_number")),
                row.getString("type_code"),
                new Bilingual(row.getString("description_en"), row.getString("description_fr")),
                Rows.instant(row, "deleted_at"),
                row.getString("deleted_by_name")))
        .list();
  }

  /// Puts one of those back; its time begins anew. Anything else stays as it is.
  @Transactional(propagation = Propagation.MANDATORY)
  public void putBack(FileNumber draft, Actor person, Instant at) {
    jdbc.sql(
            """
            update applications a
               set deleted_at = null, deleted_by = null, deleted_by_name = null, last_activity_at = :at
             where file_number = :draft and %s
            """
                .formatted(DELETED))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("draft", draft.toString())
        .param("staff", person.isStaff())
        .param("account", person.account())
        .update();
  }

  /// Deletes for ever what was deleted before `before`.
  @Transactional
  public void clear(Instant before) {
    jdbc.sql("delete from applications where status = 'draft' and deleted_at < ?")
        .param(before.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Announces what will happen to a draft; that is no activity.
  @Transactional
  public void announce(DraftExpiring event) {
    events.publishEvent(event);
  }
}
