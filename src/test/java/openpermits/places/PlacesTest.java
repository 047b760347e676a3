package openpermits.places;

import static org.assertj.core.api.Assertions.assertThat;

import openpermits.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PlacesTest {

  private final JdbcClient jdbc = JdbcClient.create(source());
  private final Places places = new Places(jdbc);

  @BeforeEach
  void lay() {
    jdbc.sql(
            """
            insert into streets (id, type_fr, name, type_en, direction_fr, direction_en, municipality, outside)
            values (1, '', 'LAURIER', 'AVE', 'OUEST', 'WEST', 'Ottawa', false),
                   (2, 'RUE', 'LAURIER', '', '', '', 'Gatineau', true)
            """)
        .update();
    jdbc.sql(
            """
            insert into places (id, street, civic_number, postal_code, longitude, latitude)
            values ('a', 1, '110', 'K1P 1J1', -75.6905, 45.4209), ('b', 2, '110', '', -75.7092, 45.4295)
            """)
        .update();
  }

  @Test
  void findsAnAddressByItsNumberAndStreet() {
    assertThat(places.find("110 laurier", 5))
        .containsExactly(
            new Place(
                "a",
                new Location("110", "", "LAURIER", "AVE", "OUEST", "WEST", "Ottawa", "K1P 1J1"),
                -75.6905,
                45.4209));
  }

  @Test
  void findsNothingThatIsOutside() {
    assertThat(places.place("a")).isPresent();
    assertThat(places.place("b")).isEmpty();
  }

  private static DriverManagerDataSource source() {
    var fresh = TestDatabase.fresh();
    return new DriverManagerDataSource(fresh.url(), fresh.user(), fresh.password());
  }
}
