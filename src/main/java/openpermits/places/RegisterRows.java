package openpermits.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes addresses into emptied tables, thousands at a time. Of several lines with one number on
/// one street, the units of a building, the first is kept.
final class RegisterRows {

  private static final int AT_ONCE = 5_000;

  private final JdbcClient jdbc;
  private final Loading loading;
  private final Map<RegisterAddress.Street, Integer> streets = new HashMap<>();
  private final List<RegisterAddress.Street> newStreets = new ArrayList<>();
  private final List<RegisterAddress> addresses = new ArrayList<>();

  RegisterRows(JdbcClient jdbc, Loading loading) {
    this.jdbc = jdbc;
    this.loading = loading;
  }

  void add(RegisterAddress address) {
    streets.computeIfAbsent(address.street(), this::number);
    addresses.add(address);
    if (addresses.size() == AT_ONCE) {
      write();
    }
  }

  private int number(RegisterAddress.Street street) {
    newStreets.add(street);
    return streets.size() + 1;
  }

  /// Writes those that wait.
  void write() {
    writeStreets();
    loading.kept(writePlaces());
    newStreets.clear();
    addresses.clear();
  }

  private void writeStreets() {
    jdbc.sql(
            """
            insert into streets
              (id, type_fr, name, type_en, direction_fr, direction_en, municipality, community, outside)
            select * from unnest(:ids::integer[], :typesFr::text[], :names::text[], :typesEn::text[],
                                 :directionsFr::text[], :directionsEn::text[], :municipalities::text[],
                                 :communities::text[], :outside::boolean[])
            """)
        .param("ids", newStreets.stream().map(streets::get).toArray(Integer[]::new))
        .param("typesFr", texts(newStreets, RegisterAddress.Street::typeFr))
        .param("names", texts(newStreets, RegisterAddress.Street::name))
        .param("typesEn", texts(newStreets, RegisterAddress.Street::typeEn))
        .param("directionsFr", texts(newStreets, RegisterAddress.Street::directionFr))
        .param("directionsEn", texts(newStreets, RegisterAddress.Street::directionEn))
        .param("municipalities", texts(newStreets, RegisterAddress.Street::municipality))
        .param("communities", texts(newStreets, RegisterAddress.Street::community))
        .param(
            "outside",
            newStreets.stream().map(RegisterAddress.Street::outside).toArray(Boolean[]::new))
        .update();
  }

  private int writePlaces() {
    return jdbc.sql(
            """
            insert into places (id, street, civic_number, postal_code, longitude, latitude)
            select * from unnest(:ids::text[], :streets::integer[], :numbers::text[], :codes::text[],
                                 :longitudes::double precision[], :latitudes::double precision[])
            on conflict do nothing
            """)
        .param("ids", texts(addresses, address -> address.place().id()))
        .param(
            "streets",
            addresses.stream()
                .map(address -> streets.get(address.street()))
                .toArray(Integer[]::new))
        .param("numbers", texts(addresses, address -> address.place().location().civicNumber()))
        .param("codes", texts(addresses, address -> address.place().location().postalCode()))
        .param("longitudes", numbers(address -> address.place().longitude()))
        .param("latitudes", numbers(address -> address.place().latitude()))
        .update();
  }

  private static <T> String[] texts(List<T> rows, Function<T, String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }

  private Double[] numbers(Function<RegisterAddress, Double> column) {
    return addresses.stream().map(column).toArray(Double[]::new);
  }
}
