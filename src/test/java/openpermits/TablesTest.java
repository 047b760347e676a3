package openpermits;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import openpermits.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What the portal's role may do to each table of a database that was empty before the migrations.
class TablesTest {

  private static final Set<String> APPEND_ONLY =
      Set.of(
          "history",
          "business_history",
          "fee_entries",
          "invoices",
          "fee_lines",
          "payments",
          "document_decisions");
  private static final Set<String> KEPT_FOR_EVER =
      Set.of("withdrawals", "effects", "refund_orders");
  private static final Set<String> READ_ONLY = Set.of("flyway_schema_history");

  @Test
  void areGrantedAsTheirKindOfRecordWants() {
    assertThat(granted())
        .isNotEmpty()
        .allSatisfy((table, rights) -> assertThat(rights).as(table).isEqualTo(wanted(table)));
    assertThat(granted()).containsKeys("history", "fee_entries", "withdrawals", "refund_orders");
  }

  private static String wanted(String table) {
    if (READ_ONLY.contains(table)) {
      return "select";
    }
    if (APPEND_ONLY.contains(table)) {
      return "select insert";
    }
    return KEPT_FOR_EVER.contains(table) ? "select insert update" : "select insert update delete";
  }

  private static Map<String, String> granted() {
    var address = TestDatabase.fresh();
    var source = new DriverManagerDataSource(address.url(), address.user(), address.password());
    return JdbcClient.create(source)
        .sql(
            """
            select relname, array_to_string(array(
                     select p from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'trigger']) p
                      where has_table_privilege('openpermits_app', c.oid, p)), ' ')
              from pg_class c
             where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
            """)
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
