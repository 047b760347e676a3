package openpermits.platform;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The same address for the pool and for the migrations, which keep a connection of their own: the
/// pool's connections start with `set role`, and the role they take may not alter tables.
record DatabaseConnection(DatabaseAddress address)
    implements JdbcConnectionDetails, FlywayConnectionDetails {

  @Override
  public String getJdbcUrl() {
    return address.url();
  }

  @Override
  public String getUsername() {
    return address.user();
  }

  @Override
  public String getPassword() {
    return address.password();
  }

  @Override
  public String getDriverClassName() {
    return "org.postgresql.Driver";
  }
}
