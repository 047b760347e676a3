package openpermits.applications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What officers are about to decide. One draft for each officer and request: a later one replaces
/// it.
@Repository
public class WithdrawalDrafts {

  private final JdbcClient jdbc;

  WithdrawalDrafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void save(UUID withdrawal, UUID officer, WithdrawalDraft draft, Instant at) {
    Rows.write(
        jdbc,
        """
        insert into withdrawal_drafts (withdrawal, officer, choice, saved_at) values (?, ?, ?::jsonb, ?)
        on conflict (withdrawal, officer) do update set choice = excluded.choice, saved_at = excluded.saved_at
        """,
        withdrawal,
        officer,
        Json.write((Object) draft),
        at.atOffset(ZoneOffset.UTC));
  }

  public Optional<WithdrawalDraft> find(UUID withdrawal, UUID officer) {
    return jdbc.sql("select choice from withdrawal_drafts where withdrawal = ? and officer = ?")
        .params(withdrawal, officer)
        .query((row, number) -> Json.read(row.getString(1), WithdrawalDraft.class))
        .optional();
  }

  /// The draft took effect. Other officers' drafts stay: theirs is what they are shown when they
  /// learn that they come too late.
  public void forget(UUID withdrawal, UUID officer) {
    jdbc.sql("delete from withdrawal_drafts where withdrawal = ? and officer = ?")
        .params(withdrawal, officer)
        .update();
  }
}
