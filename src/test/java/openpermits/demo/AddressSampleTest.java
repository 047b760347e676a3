package openpermits.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import openpermits.places.Place;
import openpermits.places.Places;
import openpermits.places.Register;
import openpermits.places.RegisterFile;
import openpermits.places.RegisterRefused;
import openpermits.support.DemoCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@DemoCity
class AddressSampleTest {

  @Autowired AddressSample sample;
  @Autowired Places places;
  @Autowired Register register;
  @Autowired JdbcClient jdbc;

  @Test
  void hasTwoThousandAddressesAndIsLaidOnce() {
    var before = count();
    sample.lay();
    assertThat(count()).isEqualTo(before).isGreaterThan(2_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"110 laurier o", "110 avenue laurier ouest", "110 Laurier Ave W"})
  void hasTheCityHallAmongTheFirstThree(String typed) {
    assertThat(places.find(typed, 3))
        .extracting(place -> place.location().line() + " " + place.location().postalCode())
        .contains("110 LAURIER AVE OUEST/WEST, Ottawa, ON K1P 1J1");
  }

  @Test
  void hasTheAddressesOfAllFilesAsTheFilesHaveThem() {
    var missing =
        jdbc.sql(
                """
                select civic_number || ' ' || street_name from applications a
                 where not exists (
                       select from places p join streets s on s.id = p.street
                        where (s.type_fr, s.name, s.type_en, s.direction_fr, s.direction_en, s.municipality,
                               p.civic_number, p.postal_code)
                            = (a.street_type_fr, a.street_name, a.street_type_en, a.direction_fr, a.direction_en,
                               a.municipality, a.civic_number, a.postal_code))
                """)
            .query(String.class)
            .list();
    assertThat(missing).isEmpty();
  }

  @Test
  void knowsSomeOfWhatIsOutside() {
    var outside =
        jdbc.sql(
                "select civic_number from places p join streets s on s.id = p.street where s.name = 'MONTCLAIR' limit 1")
            .query(String.class)
            .single();
    assertThat(places.isOutside(outside + " boulevard Montclair")).isTrue();
    assertThat(places.isOutside("20 rue main")).isFalse();
  }

  @Test
  void standsWhereOttawaIs() {
    assertThat(places.find("laurier", 50))
        .isNotEmpty()
        .allSatisfy(place -> {
          assertThat(place.longitude()).isBetween(-76.4, -75.2);
          assertThat(place.latitude()).isBetween(44.9, 45.6);
        })
        .extracting(Place::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void staysWhenAFileIsRefused() {
    var before = count();
    var empty = new RegisterFile("empty.csv", () -> new ByteArrayInputStream(new byte[0]));
    assertThatThrownBy(() -> register.replace(List.of(empty))).isInstanceOf(RegisterRefused.class);
    assertThat(count()).isEqualTo(before);
  }

  private long count() {
    return jdbc.sql("select count(*) from places").query(Long.class).single();
  }
}
