package openpermits.places;

import static org.assertj.core.api.Assertions.assertThat;

import openpermits.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class StreetsTest {

  /// In a table this small, reading it whole is cheaper: that is forbidden here.
  @Test
  void areFoundByTheirIndex() {
    var address = TestDatabase.fresh();
    var one =
        new SingleConnectionDataSource(address.url(), address.user(), address.password(), true);
    var jdbc = JdbcClient.create(one);
    jdbc.sql("set enable_seqscan = off").update();

    var plan =
        jdbc.sql("explain " + Streets.LIKE_TYPED)
            .param("names", new String[] {"laurier"})
            .param("spellings", new String[] {"laurier"})
            .param("owners", new Integer[] {0})
            .param("outside", false)
            .param("most", 100)
            .query(String.class)
            .list();

    assertThat(plan).anyMatch(line -> line.contains("Bitmap Index Scan on streets_search"));
    one.destroy();
  }
}
