package openpermits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import openpermits.catalogue.Catalogue;
import openpermits.catalogue.Status;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import openpermits.places.Location;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How an application lies in the database, its latest withdrawal beside it.
@Component
class ApplicationRows {

  /// Only the latest withdrawal counts: a customer whose request was denied or taken back may ask
  /// again. An open one is the latest whatever the clocks of two nodes say.
  static final String SELECT = select("w.file_number = a.file_number");

  /// The file of one request, which may not be its latest.
  static final String ABOUT =
      select("w.id = :withdrawal")
          + " where a.file_number = (select file_number from withdrawals where id = :withdrawal)";

  /// What came on paper, those that were deleted left out.
  static final String ON_PAPER = " where a.entered_by is not null and a.deleted_at is null";

  /// The drafts among them.
  static final String BEING_ENTERED = ON_PAPER + " and a.status = 'draft'";

  private static String select(String withdrawal) {
    return """
    select a.file_number, a.type_code, a.description_en, a.description_fr, a.applicant, a.applicant_name,
           a.civic_number, a.street_type_fr, a.street_name, a.street_type_en, a.direction_fr, a.direction_en,
           a.municipality, a.postal_code, a.other_locations,
           a.status, a.submitted_at, a.last_activity_at, a.issued_at, a.issued_by, a.ended_at,
           a.business, a.received_at as paper_received_at, a.received_by, a.entered_by_name, a.entered_at,
           a.contact_email, a.contact_language,
           (select string_agg(r.account || ' ' || array_to_string(r.granted, ','), ';')
              from file_rights r where r.file_number = a.file_number) as access,
           w.*
      from applications a
      left join lateral (
             select w.id, w.state, w.comment, w.comment_language, w.requested_by, w.requested_by_name, w.received_at,
                    w.signed_by, w.entered_at as withdrawal_entered_at,
                    w.proposal, w.proposed_by, w.proposed_by_name, w.proposed_at,
                    w.decision, w.decided_by, w.decided_by_name, w.decided_at, w.second_by, w.second_by_name,
                    w.closed_at, q.question, q.asked_by, q.asked_by_name, q.asked_at
               from withdrawals w
               left join lateral (
                      select question, asked_by, asked_by_name, asked_at
                        from withdrawal_questions
                       where withdrawal = w.id and answered_at is null and replaced_at is null) q on true
              where %s
              order by w.closed_at desc nulls first, w.received_at desc
              limit 1) w on true
    """
        .formatted(withdrawal);
  }

  private final Catalogue catalogue;

  ApplicationRows(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Application application(ResultSet row, int number) throws SQLException {
    return new Application(
        FileNumber.of(row.getString("file_number")),
        catalogue.type(row.getString("type_code")),
        new Bilingual(row.getString("description_en"), row.getString("description_fr")),
        location(row),
        others(row),
        new Applicant(
            row.getObject("applicant", UUID.class),
            row.getString("applicant_name"),
            row.getObject("business", UUID.class)),
        Status.of(row.getString("status")),
        Rows.instantOrNull(row, "submitted_at"),
        Rows.instant(row, "last_activity_at"),
        issuance(row),
        Rows.instantOrNull(row, "ended_at"),
        WithdrawalRow.read(row),
        Access.read(Objects.requireNonNullElse(row.getString("access"), "")),
        entry(row));
  }

  static Location location(ResultSet row) throws SQLException {
    return new Location(
        row.getString("civic_number"),
        row.getString("street_type_fr"),
        row.getString("street_name"),
        row.getString("street_type_en"),
        row.getString("direction_fr"),
        row.getString("direction_en"),
        row.getString("municipality"),
        row.getString("postal_code"));
  }

  /// How many locations there are besides.
  static int others(ResultSet row) throws SQLException {
    return (int) row.getString("other_locations").lines().count();
  }

  private static @Nullable CounterEntry entry(ResultSet row) throws SQLException {
    var receivedAt = Rows.instantOrNull(row, "paper_received_at");
    var language = row.getString("contact_language");
    return receivedAt == null
        ? null
        : new CounterEntry(
            receivedAt,
            CounterEntry.Channel.of(row.getString("received_by")),
            row.getString("entered_by_name"),
            Rows.instant(row, "entered_at"),
            language == null
                ? null
                : new CounterEntry.Contact(row.getString("contact_email"), language));
  }

  private static @Nullable Issuance issuance(ResultSet row) throws SQLException {
    var at = Rows.instantOrNull(row, "issued_at");
    return at == null ? null : new Issuance(at, row.getString("issued_by"));
  }
}
