package openpermits.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// One statement on one connection.
final class Sql {

  private Sql() {}

  static void rememberOne(DatabaseAddress database) throws SQLException {
    run(database, "create table memory as select 1 as fact");
  }

  static @Nullable String remembered(DatabaseAddress database) throws SQLException {
    return text(database, "select fact from memory");
  }

  static void run(DatabaseAddress database, String sql) throws SQLException {
    try (var connection = Postmaster.connect(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static @Nullable String text(DatabaseAddress database, String sql) throws SQLException {
    try (var connection = Postmaster.connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
