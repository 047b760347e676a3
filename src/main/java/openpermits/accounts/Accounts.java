package openpermits.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Everyone who has an account.
@Repository
public class Accounts {

  private static final String SELECT =
      """
      select id, email, given_name, family_name, display_name, title_en, title_fr, language, role
        from accounts
      """;

  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Account> find(UUID id) {
    return jdbc.sql(SELECT + " where id = ?").param(id).query(Accounts::account).optional();
  }

  /// Finds by address, in any case.
  public Optional<Account> find(String email) {
    return jdbc.sql(SELECT + " where email = ?")
        .param(email.toLowerCase(Locale.ROOT))
        .query(Accounts::account)
        .optional();
  }

  public List<Account> staff() {
    return jdbc.sql(SELECT + " where role in ('officer', 'supervisor') order by family_name, id")
        .query(Accounts::account)
        .list();
  }

  Optional<String> passwordHash(UUID id) {
    return jdbc.sql("select password_hash from accounts where id = ?")
        .param(id)
        .query((row, number) -> row.getString(1))
        .optional();
  }

  public List<Business> businesses(UUID account) {
    return jdbc.sql(
            """
            select b.name, b.kind, b.licence, m.role, b.valid_until
              from business_members m
              join businesses b on b.id = m.business
             where m.account = ?
             order by b.name
            """)
        .param(account)
        .query(Accounts::business)
        .list();
  }

  public boolean wants(UUID account, Notice notice) {
    return wanted(account).contains(notice);
  }

  public Set<Notice> wanted(UUID account) {
    var wanted = EnumSet.allOf(Notice.class);
    jdbc.sql("select notice from declined_notices where account = ?")
        .param(account)
        .query((row, number) -> row.getString(1))
        .list()
        .forEach(declined -> wanted.removeIf(notice -> notice.key().equals(declined)));
    return wanted;
  }

  @Transactional
  public void choose(UUID account, Set<Notice> wanted) {
    jdbc.sql("delete from declined_notices where account = ?").param(account).update();
    EnumSet.allOf(Notice.class).stream()
        .filter(notice -> !wanted.contains(notice))
        .forEach(notice ->
            jdbc.sql("insert into declined_notices (account, notice) values (?, ?)")
                .params(account, notice.key())
                .update());
  }

  /// Changes the language that the municipality writes to this person in: `en` or `fr`.
  public void writeIn(UUID account, String language) {
    jdbc.sql("update accounts set language = ? where id = ?").params(language, account).update();
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        row.getString("email"),
        row.getString("given_name"),
        row.getString("family_name"),
        row.getString("display_name"),
        new Bilingual(words(row, "title_en"), words(row, "title_fr")),
        row.getString("language"),
        Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)));
  }

  private static String words(ResultSet row, String column) throws SQLException {
    var words = row.getString(column);
    return words == null ? "" : words;
  }

  private static Business business(ResultSet row, int number) throws SQLException {
    return new Business(
        row.getString("name"),
        Business.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("licence"),
        Business.Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
        row.getDate("valid_until").toLocalDate());
  }
}
