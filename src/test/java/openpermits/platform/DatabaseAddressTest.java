package openpermits.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

  @Test
  void readsAJdbcAddressAsItIs() {
    assertThat(DatabaseAddress.of("jdbc:postgresql://db:5433/city?ssl=true", "ana", "secret"))
        .isEqualTo(new DatabaseAddress("jdbc:postgresql://db:5433/city?ssl=true", "ana", "secret"));
  }

  @Test
  void readsTheAddressThatHostsHandOut() {
    assertThat(DatabaseAddress.of("postgres://ana:p%40ss+1@db:5433/city?sslmode=require", "", ""))
        .isEqualTo(
            new DatabaseAddress("jdbc:postgresql://db:5433/city?sslmode=require", "ana", "p@ss+1"));
  }

  @Test
  void readsAnAddressWithoutPortOrPassword() {
    assertThat(DatabaseAddress.of("postgresql://db/city", "ana", "secret"))
        .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/city", "ana", "secret"));
  }

  @Test
  void prefersTheUserAndPasswordGivenApart() {
    assertThat(DatabaseAddress.of("postgres://ana:old@db/city", "omar", "new"))
        .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/city", "omar", "new"));
  }

  @Test
  void refusesAnotherKindOfDatabase() {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> DatabaseAddress.of("jdbc:mysql://db/city", "", ""))
        .withMessageContaining("DATABASE_URL must look like");
  }

  @Test
  void refusesAnUnreadableAddressWithoutRepeatingItsPassword() {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> DatabaseAddress.of("postgres://ana:s%ZZecret@db/city", "", ""))
        .withMessageNotContaining("ecret@")
        .withNoCause();
  }

  @Test
  void keepsItsPasswordOutOfLogs() {
    assertThat(DatabaseAddress.of("postgres://ana:secret@db/city", "", "").toString())
        .doesNotContain("secret");
  }
}
