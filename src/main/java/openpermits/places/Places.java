package openpermits.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The municipality's addresses, as loaded from the register. Files never refer to them.
@Repository
public class Places {

  private static final String SELECT =
      """
      select p.id, p.civic_number, s.type_fr, s.name, s.type_en, s.direction_fr, s.direction_en,
             s.municipality, p.postal_code, p.longitude, p.latitude
        from places p
        join streets s on s.id = p.street
      """;

  private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\w*");

  private final JdbcClient jdbc;

  Places(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The addresses that are most likely meant, the likeliest first; none when nothing is like it.
  public List<Place> find(String typed, int most) {
    var number = NUMBER.matcher(typed);
    return jdbc.sql(
            SELECT
                + """
                 where not s.outside and s.name_text % searchable(:name) and p.civic_number like :number || '%'
                 order by similarity(s.name_text, searchable(:name)) desc, length(p.civic_number), p.civic_number, p.id
                 limit :most
                """)
        .param("name", number.replaceFirst(""))
        .param("number", number.reset().find() ? number.group() : "")
        .param("most", most)
        .query(Places::place)
        .list();
  }

  /// The address of that id; none when the register has it no longer or it is outside.
  public Optional<Place> place(String id) {
    return jdbc.sql(SELECT + " where not s.outside and p.id = ?")
        .param(id)
        .query(Places::place)
        .optional();
  }

  private static Place place(ResultSet row, int number) throws SQLException {
    return new Place(
        row.getString("id"), location(row), row.getDouble("longitude"), row.getDouble("latitude"));
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
