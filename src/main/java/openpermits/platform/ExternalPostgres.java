package openpermits.platform;

import java.sql.DriverManager;
import java.sql.SQLException;

/// A PostgreSQL that somebody else runs.
final class ExternalPostgres {

  private static final int OLDEST = 15;

  private ExternalPostgres() {}

  /// Refuses, in a sentence, a database that does not answer or is older than our SQL.
  static DatabaseAddress checked(DatabaseAddress address) {
    var version = majorVersion(address);
    if (version < OLDEST) {
      throw new CannotStart(
          "The database at %s is PostgreSQL %d; the portal needs %d or newer."
              .formatted(address, version, OLDEST));
    }
    return address;
  }

  private static int majorVersion(DatabaseAddress address) {
    try (var connection =
        DriverManager.getConnection(address.url(), address.user(), address.password())) {
      return connection.getMetaData().getDatabaseMajorVersion();
    } catch (SQLException cause) {
      throw new CannotStart(
          "The database at %s does not let the portal in (DATABASE_URL, DATABASE_USER,"
                  .formatted(address)
              + " DATABASE_PASSWORD): "
              + cause.getMessage(),
          cause);
    }
  }
}
