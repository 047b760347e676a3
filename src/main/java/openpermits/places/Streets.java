package openpermits.places;

import static java.util.Comparator.comparingDouble;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds the streets whose name is like what was typed. Only names are compared in the database;
/// types, directions and towns are compared by [Street].
@Repository
class Streets {

  /// More than there are streets of one name.
  private static final int MOST_CANDIDATES = 100;

  private static final int MOST = 12;
  private static final double LEAST_LIKENESS = 0.4;

  /// How far behind the best one a street may be.
  private static final double FARTHEST_BEHIND = 0.4;

  /// `%` and `like` are answered by the trigram index `streets_search`.
  static final String LIKE_TYPED =
      """
      select s.id, s.type_fr, s.name, s.type_en, s.direction_fr, s.direction_en, s.municipality, s.community,
             max(word_similarity(s.name_text, typed.name)) as whole,
             array(select max(word_similarity(word.spelling, s.name_text))
                     from unnest(:spellings::text[], :owners::integer[]) as word (spelling, owner)
                    group by word.owner
                    order by word.owner) as alike
        from unnest(:names::text[]) as typed (name)
        join streets s on s.name_text % typed.name or s.name_text like typed.name || '%'
       where s.outside = :outside
       group by s.id
       order by max(similarity(s.name_text, typed.name)) desc, s.id
       limit :most
      """;

  private final JdbcClient jdbc;

  Streets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param likeness from 0 to 1
  record Ranked(Street street, double likeness) {}

  /// The likeliest first.
  List<Ranked> like(Typed typed, boolean outside) {
    if (typed.names().isEmpty()) {
      return List.of();
    }
    var ranked =
        candidates(typed, outside).stream()
            .map(street -> new Ranked(street, street.likeness(typed)))
            .sorted(comparingDouble(Ranked::likeness).reversed())
            .limit(MOST)
            .toList();
    return closeToBest(ranked);
  }

  private static List<Ranked> closeToBest(List<Ranked> ranked) {
    if (ranked.isEmpty()) {
      return ranked;
    }
    var least = Math.max(LEAST_LIKENESS, ranked.getFirst().likeness() - FARTHEST_BEHIND);
    return ranked.stream().filter(street -> street.likeness() >= least).toList();
  }

  private List<Street> candidates(Typed typed, boolean outside) {
    var spellings = new ArrayList<String>();
    var owners = new ArrayList<Integer>();
    for (var at = 0; at < typed.words().size(); at++) {
      for (var spelling : typed.words().get(at).spellings()) {
        spellings.add(spelling);
        owners.add(at);
      }
    }
    return jdbc.sql(LIKE_TYPED)
        .param("names", typed.names().toArray(String[]::new))
        .param("spellings", spellings.toArray(String[]::new))
        .param("owners", owners.toArray(Integer[]::new))
        .param("outside", outside)
        .param("most", MOST_CANDIDATES)
        .query(Streets::street)
        .list();
  }

  private static Street street(ResultSet row, int number) throws SQLException {
    var alike = (Float[]) row.getArray("alike").getArray();
    return new Street(
        row.getInt("id"),
        parts(row),
        row.getString("community"),
        List.of(alike).stream().map(Float::doubleValue).toList(),
        row.getDouble("whole"));
  }

  private static Location parts(ResultSet row) throws SQLException {
    return new Location(
        "",
        row.getString("type_fr"),
        row.getString("name"),
        row.getString("type_en"),
        row.getString("direction_fr"),
        row.getString("direction_en"),
        row.getString("municipality"),
        "");
  }
}
