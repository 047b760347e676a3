package openpermits.support;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import openpermits.platform.DatabaseAddress;
import openpermits.platform.LocalPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// A database of its own for each application context, with all tables and no rows but those of the
/// migrations. One real PostgreSQL serves the whole run, forgets everything at its end, and is
/// migrated once: a context gets a copy. The pool takes the portal's role, as in production.
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger COPIES = new AtomicInteger();
  private static final AtomicBoolean SERVES_CONTEXTS = new AtomicBoolean();
  private static final LocalPostgres SERVER = start();

  /// A fresh copy, for a test that needs a database and no context. Its user is the owner.
  public static DatabaseAddress fresh() {
    return SERVER.copy(TEMPLATE, "test_" + COPIES.incrementAndGet());
  }

  /// Contexts end at the end of the run, and what they run by a timer asks the database until then:
  /// it is stopped after the last of them.
  @Bean
  DatabaseAddress freshDatabase() {
    if (!SERVES_CONTEXTS.getAndSet(true)) {
      SpringApplication.getShutdownHandlers().add(SERVER::close);
    }
    return fresh();
  }

  /// Spring keeps contexts, and their pools, until the end of the run.
  @Bean
  DynamicPropertyRegistrar smallPool() {
    return properties -> properties.add("spring.datasource.hikari.minimum-idle", () -> 0);
  }

  private static LocalPostgres start() {
    var server = LocalPostgres.throwAway(Path.of("target", "postgres").toAbsolutePath());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop test database"));
    migrate(server.database(TEMPLATE));
    return server;
  }

  private static void stop(LocalPostgres server) {
    if (!SERVES_CONTEXTS.get()) {
      server.close();
    }
  }

  private static void migrate(DatabaseAddress template) {
    Flyway.configure()
        .dataSource(template.url(), template.user(), template.password())
        .locations("classpath:db/migration")
        .failOnMissingLocations(false)
        .outOfOrder(true)
        .load()
        .migrate();
  }
}
