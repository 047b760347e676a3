package openpermits.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import openpermits.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseAutoConfigurationTest {

  private final ApplicationContextRunner portal =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withConfiguration(
              AutoConfigurations.of(
                  DatabaseAutoConfiguration.class,
                  DataSourceAutoConfiguration.class,
                  FlywayAutoConfiguration.class,
                  JdbcTemplateAutoConfiguration.class,
                  JdbcClientAutoConfiguration.class))
          .withPropertyValues(
              "spring.flyway.locations=classpath:openpermits/platform/migration",
              "spring.flyway.table=platform_test",
              "spring.flyway.baseline-on-migrate=true",
              "spring.flyway.baseline-version=0");

  @Test
  void migratesAsTheOwnerAndAsksAsTheRoleThatOnlyAdds() {
    portal
        .withUserConfiguration(TestDatabase.class)
        .run(context -> {
          var jdbc = context.getBean(JdbcClient.class);
          assertThat(jdbc.sql("select current_user").query(String.class).single())
              .isEqualTo("openpermits_app");
          assertThat(jdbc.sql("insert into platform_memory values (2)").update()).isEqualTo(1);
          assertThatExceptionOfType(DataAccessException.class)
              .isThrownBy(() -> jdbc.sql("update platform_memory set fact = 3").update())
              .withStackTraceContaining("permission denied");
        });
  }

  @Test
  void takesTheDatabaseItIsGiven() {
    var given = TestDatabase.fresh();
    portal
        .withPropertyValues(
            "openpermits.database.url=" + given.url(),
            "openpermits.database.user=" + given.user(),
            "openpermits.database.password=" + given.password())
        .run(context -> {
          assertThat(context).hasNotFailed();
          assertThat(Sql.text(given, "select max(fact) from platform_memory")).isEqualTo("1");
        });
  }

  @Test
  void saysInASentenceThatTheGivenDatabaseLetsNobodyIn() {
    var given = TestDatabase.fresh();
    portal
        .withPropertyValues(
            "openpermits.database.url=" + given.url(), "openpermits.database.user=stranger")
        .run(context ->
            assertThat(CannotStartReporter.sentence(context.getStartupFailure()).orElseThrow())
                .startsWith("The database at " + given.url() + " does not let the portal in"));
  }

  @Test
  void saysInASentenceThatItsPortIsTaken() {
    var failure = new IllegalStateException(new PortInUseException(8080));
    assertThat(CannotStartReporter.sentence(failure).orElseThrow())
        .isEqualTo(
            "Something else listens at port 8080 already: stop it, or choose another port with PORT.");
  }
}
