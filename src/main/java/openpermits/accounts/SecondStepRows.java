package openpermits.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The second steps as the database has them: secrets sealed, recovery codes hashed.
@Repository
class SecondStepRows {

  private final JdbcClient jdbc;

  SecondStepRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A secret that only the portal's key opens.
  ///
  /// @param lastStep the step of 30 seconds of which a code was used last
  record SealedSecret(UUID account, String secret, long lastStep) {}

  Optional<SecondStep> find(UUID account) {
    return jdbc.sql(
            """
            select since, (select count(*) from recovery_codes c where c.account = s.account)
              from second_steps s where account = ?
            """)
        .param(account)
        .query((row, _) ->
            new SecondStep(row.getObject(1, OffsetDateTime.class).toInstant(), row.getInt(2)))
        .optional();
  }

  Optional<SealedSecret> secret(UUID account) {
    return jdbc.sql("select account, secret, last_step from second_steps where account = ?")
        .param(account)
        .query(SecondStepRows::sealed)
        .optional();
  }

  /// Any of them; empty when nobody has a second step.
  Optional<SealedSecret> some() {
    return jdbc.sql("select account, secret, last_step from second_steps limit 1")
        .query(SecondStepRows::sealed)
        .optional();
  }

  /// Adds one.
  ///
  /// @return false when the account has one by now
  boolean add(SealedSecret sealed, Instant at) {
    return jdbc.sql(
                """
                insert into second_steps (account, secret, last_step, since) values (?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(
                sealed.account(), sealed.secret(), sealed.lastStep(), at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Of two who use the code of a step at the same moment, one does.
  boolean use(UUID account, long step) {
    return jdbc.sql(
                "update second_steps set last_step = :step where account = :account and last_step < :step")
            .param("step", step)
            .param("account", account)
            .update()
        == 1;
  }

  /// Uses a recovery code up.
  ///
  /// @return false when there is no such code any more
  boolean use(UUID account, ReadableSecret code) {
    return jdbc.sql("delete from recovery_codes where account = ? and code_hash = ?")
            .params(account, code.hash())
            .update()
        == 1;
  }

  /// Puts these in the place of all before.
  void replaceCodes(UUID account, List<ReadableSecret> codes) {
    jdbc.sql("delete from recovery_codes where account = ?").param(account).update();
    for (var code : codes) {
      jdbc.sql("insert into recovery_codes (account, code_hash) values (?, ?)")
          .params(account, code.hash())
          .update();
    }
  }

  /// Forgets one, and its recovery codes.
  ///
  /// @return false when there was none
  boolean forget(UUID account) {
    return jdbc.sql("delete from second_steps where account = ?").param(account).update() == 1;
  }

  private static SealedSecret sealed(ResultSet row, int number) throws SQLException {
    return new SealedSecret(
        row.getObject("account", UUID.class), row.getString("secret"), row.getLong("last_step"));
  }
}
