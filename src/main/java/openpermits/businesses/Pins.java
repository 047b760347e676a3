package openpermits.businesses;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.ReadableSecret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The PIN of each business, of which only a hash is kept.
@Repository
class Pins {

  private final JdbcClient jdbc;
  private final BusinessRules rules;

  Pins(JdbcClient jdbc, BusinessRules rules) {
    this.jdbc = jdbc;
    this.rules = rules;
  }

  /// Makes a new one; the one before ends.
  ///
  /// @return the PIN, in groups of four, which is nowhere else
  String make(UUID business, Instant at) {
    var pin = ReadableSecret.fresh();
    jdbc.sql(
            """
            insert into business_pins (business, pin_hash, uses_left, expires_at) values (?, ?, ?, ?)
            on conflict (business) do update
               set pin_hash = excluded.pin_hash, uses_left = excluded.uses_left, expires_at = excluded.expires_at
            """)
        .params(
            business,
            pin.hash(),
            rules.pinUses(),
            at.plus(Duration.ofDays(rules.pinValidFor())).atOffset(ZoneOffset.UTC))
        .update();
    return pin.shown();
  }

  /// Uses a PIN: of two who use the last use at the same moment, one does.
  ///
  /// @param typed with or without spaces and hyphens, in any case
  /// @return its business; empty when there is no such PIN any more
  Optional<UUID> use(String typed, Instant at) {
    var hash = ReadableSecret.typed(typed).hash();
    var last =
        jdbc.sql(
                "delete from business_pins where pin_hash = ? and expires_at > ? and uses_left = 1 returning business")
            .params(hash, at.atOffset(ZoneOffset.UTC))
            .query((row, _) -> row.getObject(1, UUID.class))
            .optional();
    return last.or(() ->
        jdbc.sql(
                """
                update business_pins set uses_left = uses_left - 1
                 where pin_hash = ? and expires_at > ? and uses_left > 1 returning business
                """)
            .params(hash, at.atOffset(ZoneOffset.UTC))
            .query((row, _) -> row.getObject(1, UUID.class))
            .optional());
  }
}
