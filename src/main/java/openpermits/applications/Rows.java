package openpermits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reading and writing rows, the same way everywhere.
final class Rows {

  private Rows() {}

  /// Every write touches exactly one row; any other count means the code and the data disagree.
  static void write(JdbcClient jdbc, String sql, @Nullable Object... values) {
    var rows = jdbc.sql(sql).params(Arrays.asList(values)).update();
    if (rows != 1) {
      throw new IllegalStateException(rows + " rows written by: " + sql);
    }
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(instantOrNull(row, column), column);
  }

  /// Whoever is in `<prefix>` and `<prefix>_name`.
  static Actor actor(ResultSet row, String prefix, Role role) throws SQLException {
    return new Actor(role, row.getObject(prefix, UUID.class), row.getString(prefix + "_name"));
  }

  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
