package openpermits.places;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import openpermits.places.Streets.Ranked;
import openpermits.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The municipality's addresses, as loaded from the register. Files never refer to them: each keeps
/// its own copy of its location.
@Repository
public class Places {

  private static final String COLUMNS =
      """
      select p.id, p.civic_number, s.type_fr, s.name, s.type_en, s.direction_fr, s.direction_en,
             s.municipality, p.postal_code, p.longitude, p.latitude
      """;

  /// On each street, in the order of its numbers; first those whose number is the one typed, then
  /// those where it is only the beginning.
  static final String ON_STREETS =
      COLUMNS
          + """
               , near.likeness
                 - case when p.civic_number = :number or :number = '' then 0 else 0.25 end
                 + case when p.postal_code = :code then 0.1 else 0 end as likeness
            from unnest(:streets::integer[], :likenesses::double precision[]) as near (id, likeness)
            join streets s on s.id = near.id
            cross join lateral (
                   select * from places
                    where street = near.id and civic_number like :number || '%'
                    order by civic_number <> :number, postal_code <> :code,
                             substring(civic_number from '^\\d{1,6}')::integer, civic_number
                    limit :most) p
           order by likeness desc, near.id, substring(p.civic_number from '^\\d{1,6}')::integer, p.civic_number
           limit :most
          """;

  private static final String AT_POSTAL_CODE =
      COLUMNS
          + """
               , 1 as likeness
            from places p
            join streets s on s.id = p.street
           where p.postal_code = :code and p.civic_number like :number || '%' and s.outside = :outside
           order by p.civic_number <> :number, s.name, substring(p.civic_number from '^\\d{1,6}')::integer, p.civic_number
           limit :most
          """;

  private static final String OF_ID =
      COLUMNS
          + """
               , 1 as likeness
            from places p
            join streets s on s.id = p.street
           where p.id = :id and not s.outside
          """;

  private static final String WITHIN =
      COLUMNS
          + """
               , 1 as likeness
            from places p
            join streets s on s.id = p.street
           where p.longitude between :west and :east and p.latitude between :south and :north and not s.outside
           limit :most
          """;

  private final JdbcClient jdbc;
  private final Streets streets;
  private final StreetWords words;
  private final RegisterSettings register;
  private final Extent extent;

  Places(JdbcClient jdbc, Streets streets, Settings settings) {
    this.jdbc = jdbc;
    this.streets = streets;
    this.words = new StreetWords(settings);
    this.register = RegisterSettings.of(settings);
    this.extent = MapSettings.of(settings).extent();
  }

  private record Found(Place place, double likeness) {}

  /// The addresses that are most likely meant, the likeliest first: in either language, with or
  /// without type, direction, accents and postal code, and with small mistakes. None when nothing
  /// is like it, or when what was typed names a neighbouring municipality and is an address there.
  public List<Place> find(String typed, int most) {
    var parts = Typed.of(typed, words, register.words());
    var found = find(parts, false, most);
    var isElsewhere = namesNeighbour(parts) && isBetterOutside(parts, found);
    return isElsewhere ? List.of() : found.stream().map(Found::place).toList();
  }

  /// Whether what was typed is more like an address of a neighbouring municipality than like any of
  /// ours. False too when the neighbours' addresses are not known.
  public boolean isOutside(String typed) {
    var parts = Typed.of(typed, words, register.words());
    return isBetterOutside(parts, find(parts, false, 1));
  }

  /// Between which degrees the municipality lies.
  public Extent extent() {
    return extent;
  }

  /// Whose addresses these are: `Ottawa`.
  public String municipality() {
    return register.municipality();
  }

  /// The address of that id; none when the register has it no longer, or when it is outside.
  public Optional<Place> place(String id) {
    return jdbc.sql(OF_ID).param("id", id).query(Places::found).optional().map(Found::place);
  }

  /// The municipality's addresses there, at most so many.
  public List<Place> within(Extent there, int most) {
    return jdbc
        .sql(WITHIN)
        .param("west", there.west())
        .param("east", there.east())
        .param("south", there.south())
        .param("north", there.north())
        .param("most", most)
        .query(Places::found)
        .stream()
        .map(Found::place)
        .toList();
  }

  private boolean namesNeighbour(Typed typed) {
    return register.nameNeighbour(
        typed.words().stream().map(Word::text).collect(toUnmodifiableSet()));
  }

  private boolean isBetterOutside(Typed typed, List<Found> inside) {
    var best = inside.isEmpty() ? 0 : inside.getFirst().likeness();
    return find(typed, true, 1).stream().anyMatch(found -> found.likeness() > best);
  }

  private List<Found> find(Typed typed, boolean outside, int most) {
    if (typed.words().isEmpty()) {
      return typed.postalCode().isEmpty() ? List.of() : atPostalCode(typed, outside, most);
    }
    return onStreets(streets.like(typed, outside), typed, most);
  }

  private List<Found> onStreets(List<Ranked> ranked, Typed typed, int most) {
    return jdbc.sql(ON_STREETS)
        .param("streets", ranked.stream().map(near -> near.street().id()).toArray(Integer[]::new))
        .param("likenesses", ranked.stream().map(Ranked::likeness).toArray(Double[]::new))
        .param("number", typed.number())
        .param("code", typed.postalCode())
        .param("most", most)
        .query(Places::found)
        .list();
  }

  private List<Found> atPostalCode(Typed typed, boolean outside, int most) {
    return jdbc.sql(AT_POSTAL_CODE)
        .param("code", typed.postalCode())
        .param("number", typed.number())
        .param("outside", outside)
        .param("most", most)
        .query(Places::found)
        .list();
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    var place =
        new Place(
            row.getString("id"),
            location(row),
            row.getDouble("longitude"),
            row.getDouble("latitude"));
    return new Found(place, row.getDouble("likeness"));
  }

  private static Location location(ResultSet row) throws SQLException {
    return new Location(
        row.getString("civic_number"),
        row.getString("type_fr"),
        row.getString("name"),
        row.getString("type_en"),
        row.getString("direction_fr"),
        row.getString("direction_en"),
        row.getString("municipality"),
        row.getString("postal_code"));
  }
}
