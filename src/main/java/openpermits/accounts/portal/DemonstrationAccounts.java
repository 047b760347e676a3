package openpermits.accounts.portal;

import java.util.List;
import java.util.Optional;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A few accounts of the made-up city, of each role, for whoever looks around in it.
@Component
@Profile("demo")
class DemonstrationAccounts {

  /// Whose files the user guide's example is about.
  private static final String FIRST = "julie.tremblay@example.ca";

  private final JdbcClient jdbc;
  private final Accounts accounts;

  DemonstrationAccounts(JdbcClient jdbc, Accounts accounts) {
    this.jdbc = jdbc;
    this.accounts = accounts;
  }

  List<Account> some() {
    return emails().stream().map(accounts::find).flatMap(Optional::stream).toList();
  }

  private List<String> emails() {
    return jdbc.sql(
            """
            select email from (
              select email, role, created_at,
                     row_number() over (partition by role order by email <> ?, created_at, email) as place
                from accounts) numbered
             where place <= 3
             order by role, place
            """)
        .param(FIRST)
        .query((row, number) -> row.getString(1))
        .list();
  }
}
