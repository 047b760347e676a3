package openpermits.businesses;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The PIN of each business, of which only a hash is kept. It is long enough, 16 letters and digits
/// that nobody takes for one another, that it cannot be guessed from the hash.
@Repository
class Pins {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 16;

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
    var pin = random();
    jdbc.sql(
            """
            insert into business_pins (business, pin_hash, uses_left, expires_at) values (?, ?, ?, ?)
            on conflict (business) do update
               set pin_hash = excluded.pin_hash, uses_left = excluded.uses_left, expires_at = excluded.expires_at
            """)
        .params(
            business,
            hash(pin),
            rules.pinUses(),
            at.plus(Duration.ofDays(rules.pinValidFor())).atOffset(ZoneOffset.UTC))
        .update();
    return pin.replaceAll("(.{4})(?=.)", "$1-");
  }

  /// Uses a PIN: of two who use the last use at the same moment, one does.
  ///
  /// @param typed with or without spaces and hyphens, in any case
  /// @return its business; empty when there is no such PIN any more
  Optional<UUID> use(String typed, Instant at) {
    var hash = hash(typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
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

  private static String random() {
    return RANDOM
        .ints(LENGTH, 0, SIGNS.length())
        .mapToObj(at -> SIGNS.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  private static byte[] hash(String pin) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(pin.getBytes(US_ASCII));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
