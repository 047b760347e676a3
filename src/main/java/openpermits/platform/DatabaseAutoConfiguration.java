package openpermits.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/// The database that the portal was given or, without one, a PostgreSQL of its own. Found through
/// `META-INF/spring`, so that a test of one module has it too; a test gives a [DatabaseAddress].
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableConfigurationProperties(DatabaseProperties.class)
public class DatabaseAutoConfiguration {

  private static final String NAME = "openpermits";

  @Bean
  DatabaseConnection databaseConnection(DatabaseAddress address) {
    return new DatabaseConnection(address);
  }

  @Bean
  @ConditionalOnMissingBean
  DatabaseAddress databaseAddress(
      DatabaseProperties properties, ObjectProvider<LocalPostgres> local) {
    return properties.isGiven()
        ? ExternalPostgres.checked(properties.address())
        : local.getObject().database(NAME);
  }

  @Bean
  @Lazy
  LocalPostgres localPostgres(DatabaseProperties properties) {
    var home = Path.of(properties.data(), "postgres").toAbsolutePath().normalize();
    return properties.database().durable()
        ? LocalPostgres.keptIn(home)
        : LocalPostgres.throwAway(home);
  }
}
