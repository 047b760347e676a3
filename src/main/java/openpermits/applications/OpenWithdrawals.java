package openpermits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import openpermits.applications.OpenWithdrawal.Proposal;
import openpermits.applications.OpenWithdrawal.State;
import openpermits.catalogue.Catalogue;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The requests that wait, those received first first: the nearest deadline is on top.
@Repository
public class OpenWithdrawals {

  private static final String OPEN =
      "w.state in ('requested', 'information-requested', 'awaiting-second-approval')";

  private final JdbcClient jdbc;
  private final Catalogue catalogue;

  OpenWithdrawals(JdbcClient jdbc, Catalogue catalogue) {
    this.jdbc = jdbc;
    this.catalogue = catalogue;
  }

  /// Which ones: empty words for all.
  ///
  /// @param assignee an account, or `none` for those that nobody looks after
  public record Filter(String state, String type, String assignee) {

    public static final Filter ALL = new Filter("", "", "");

    public static Filter assignedTo(UUID officer) {
      return new Filter("", "", officer.toString());
    }
  }

  /// Those that the filter keeps, at most `limit`.
  public List<OpenWithdrawal> list(Filter filter, int limit) {
    return jdbc.sql(
            """
            select w.id, w.state, w.received_at, w.assigned_to, w.proposal, w.proposed_by_name, w.proposed_at,
                   a.file_number, a.type_code, a.description_en, a.description_fr,
                   a.civic_number, a.street_type_fr, a.street_name, a.street_type_en, a.direction_fr,
                   a.direction_en, a.municipality, a.postal_code
              from withdrawals w join applications a on a.file_number = w.file_number
             where %s
               and (:state = '' or w.state = :state)
               and (:type = '' or a.type_code = :type)
               and (:assignee = '' or coalesce(w.assigned_to::text, 'none') = :assignee)
             order by w.received_at, w.id
             limit :limit
            """
                .formatted(OPEN))
        .param("state", filter.state())
        .param("type", filter.type())
        .param("assignee", filter.assignee())
        .param("limit", limit)
        .query(this::row)
        .list();
  }

  public int count(Filter filter) {
    return jdbc.sql(
            """
            select count(*) from withdrawals w
             where %s
               and (:state = '' or w.state = :state)
               and (:assignee = '' or coalesce(w.assigned_to::text, 'none') = :assignee)
            """
                .formatted(OPEN))
        .param("state", filter.state())
        .param("assignee", filter.assignee())
        .query(Integer.class)
        .single();
  }

  private OpenWithdrawal row(ResultSet row, int number) throws SQLException {
    return new OpenWithdrawal(
        row.getObject("id", UUID.class),
        FileNumber.of(row.getString("file_number")),
        catalogue.type(row.getString("type_code")),
        new Bilingual(row.getString("description_en"), row.getString("description_fr")),
        ApplicationRows.location(row),
        Rows.instant(row, "received_at"),
        State.of(row.getString("state")),
        row.getObject("assigned_to", UUID.class),
        proposal(row));
  }

  private static @Nullable Proposal proposal(ResultSet row) throws SQLException {
    return State.of(row.getString("state")) == State.AWAITING_SECOND_APPROVAL
        ? new Proposal(
            Json.read(row.getString("proposal"), Approval.class).refund(),
            row.getString("proposed_by_name"),
            Rows.instant(row, "proposed_at"))
        : null;
  }
}
