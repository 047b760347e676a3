package openpermits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openpermits.kernel.FileNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Additional parties as they lie in the database.
@Repository
class PartyRows {

  private static final String SELECT =
      """
      select p.id, p.file_number, p.email, array_to_string(p.granted, ',') as granted,
             coalesce(b.name, a.given_name || ' ' || a.family_name, '') as name
        from additional_parties p
        left join accounts a on a.id = p.account
        left join businesses b on b.id = p.business
      """;

  private final JdbcClient jdbc;

  PartyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<AdditionalParty> of(FileNumber file) {
    return jdbc.sql(SELECT + " where p.file_number = ? order by p.added_at, p.id")
        .param(file.toString())
        .query(PartyRows::party)
        .list();
  }

  Optional<AdditionalParty> find(UUID id) {
    return jdbc.sql(SELECT + " where p.id = ?").param(id).query(PartyRows::party).optional();
  }

  /// False when the file has this party already.
  boolean addPerson(UUID id, FileNumber file, String email, Set<FileRight> rights, Instant at) {
    return jdbc.sql(
                """
                insert into additional_parties (id, file_number, email, granted, added_at)
                values (?, ?, ?, string_to_array(?, ','), ?) on conflict do nothing
                """)
            .params(id, file.toString(), email, written(rights), at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// False when the file has this party already.
  boolean addBusiness(UUID id, FileNumber file, UUID business, Set<FileRight> rights, Instant at) {
    return jdbc.sql(
                """
                insert into additional_parties (id, file_number, business, granted, added_at)
                values (?, ?, ?, string_to_array(?, ','), ?) on conflict do nothing
                """)
            .params(id, file.toString(), business, written(rights), at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void accept(UUID id, UUID account) {
    jdbc.sql("update additional_parties set account = ? where id = ?").params(account, id).update();
  }

  boolean remove(UUID id) {
    return jdbc.sql("delete from additional_parties where id = ?").param(id).update() == 1;
  }

  private static String written(Set<FileRight> rights) {
    return rights.stream().map(FileRight::key).sorted().collect(Collectors.joining(","));
  }

  private static AdditionalParty party(ResultSet row, int number) throws SQLException {
    var rights = EnumSet.noneOf(FileRight.class);
    Arrays.stream(row.getString("granted").split(",", 0))
        .filter(right -> !right.isEmpty())
        .map(FileRight::of)
        .forEach(rights::add);
    return new AdditionalParty(
        row.getObject("id", UUID.class),
        FileNumber.of(row.getString("file_number")),
        row.getString("name"),
        row.getString("email"),
        rights);
  }
}
