package openpermits.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param data the folder where the portal keeps what must survive a restart
@ConfigurationProperties("openpermits")
record DatabaseProperties(@DefaultValue("data") String data, @DefaultValue Database database) {

  /// @param url blank for a PostgreSQL of our own
  /// @param durable of our own PostgreSQL: `false` to forget everything at the end
  record Database(
      @DefaultValue("") String url,
      @DefaultValue("") String user,
      @DefaultValue("") String password,
      @DefaultValue("true") boolean durable) {}

  boolean isGiven() {
    return !database.url.isBlank();
  }

  DatabaseAddress address() {
    return DatabaseAddress.of(database.url.strip(), database.user, database.password);
  }
}
