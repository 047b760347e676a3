package openpermits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
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

/// The requests that wait, in pages by key: one that is decided between two pages leaves no gap.
@Repository
public class OpenWithdrawals {

  private static final String KEPT =
      """
      w.state in ('requested', 'information-requested', 'awaiting-second-approval')
        and (:state = '' or w.state = :state)
        and (:type = '' or a.type_code = :type)
        and (:assignee = '' or coalesce(w.assigned_to::text, 'none') = :assignee)
      """;

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

  /// In which order: by receipt, so that the nearest deadline is on top, or by whom they wait for
  /// and then by receipt.
  public enum Order {
    RECEIVED("received", "(w.received_at, w.id) > (:at, :id)", "w.received_at, w.id"),
    RECEIVED_LAST(
        "-received", "(w.received_at, w.id) < (:at, :id)", "w.received_at desc, w.id desc"),
    STATUS("status", "(%1$s, w.received_at, w.id) > (%2$s, :at, :id)", "%1$s, w.received_at, w.id"),
    STATUS_LAST(
        "-status",
        "(- %1$s, w.received_at, w.id) > (- %2$s, :at, :id)",
        "- %1$s, w.received_at, w.id");

    private static final String RANK = rank("w.state");
    private static final String PLACE = rank(":from::text");

    private final String word;
    private final String after;
    private final String by;

    Order(String word, String after, String by) {
      this.word = word;
      this.after = after;
      this.by = by;
    }

    /// As in an address: `?sort=-status`, the hyphen for the other way round.
    public String word() {
      return word;
    }

    /// By receipt, for what is no word for an order.
    public static Order of(String word) {
      return Arrays.stream(values())
          .filter(order -> order.word.equals(word))
          .findFirst()
          .orElse(RECEIVED);
    }

    private static String rank(String state) {
      return "array_position(array['requested', 'information-requested', 'awaiting-second-approval'], %s)"
          .formatted(state);
    }

    private String sql(boolean isFirst) {
      var start = isFirst ? "" : "and " + after.formatted(RANK, PLACE);
      return "%s order by %s".formatted(start, by.formatted(RANK));
    }
  }

  /// Where a page begins: after this request.
  public record After(State state, Instant receivedAt, UUID id) {

    static final After NOTHING = new After(State.REQUESTED, Instant.EPOCH, new UUID(0, 0));
  }

  /// Those that the filter keeps after `after`, at most `limit`.
  public List<OpenWithdrawal> list(Filter filter, Order order, @Nullable After after, int limit) {
    var start = after == null ? After.NOTHING : after;
    return jdbc.sql(
            """
            select w.id, w.state, w.received_at, w.assigned_to, w.proposal, w.proposed_by_name, w.proposed_at,
                   a.file_number, a.type_code, a.description_en, a.description_fr,
                   a.civic_number, a.street_type_fr, a.street_name, a.street_type_en, a.direction_fr,
                   a.direction_en, a.municipality, a.postal_code, a.other_locations
              from withdrawals w join applications a on a.file_number = w.file_number
             where %s %s
             limit :limit
            """
                .formatted(KEPT, order.sql(after == null)))
        .param("from", start.state().key())
        .param("at", start.receivedAt().atOffset(ZoneOffset.UTC))
        .param("id", start.id())
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
            select count(*) from withdrawals w join applications a on a.file_number = w.file_number
             where %s
            """
                .formatted(KEPT))
        .param("state", filter.state())
        .param("type", filter.type())
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
        ApplicationRows.others(row),
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
