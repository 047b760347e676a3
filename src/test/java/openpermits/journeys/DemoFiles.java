package openpermits.journeys;

import java.util.List;
import java.util.Locale;
import openpermits.web.Route;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds files of the demonstration city and what is asked about them.
record DemoFiles(JdbcClient jdbc) {

  /// The file whose number ends so; most begin with the year of the day of loading.
  String ending(String number) {
    return jdbc.sql("select file_number from applications where file_number like '%-' || ?")
        .param(number)
        .query(String.class)
        .single();
  }

  /// The one request about this file.
  String withdrawal(String file) {
    return jdbc.sql("select id::text from withdrawals where file_number = ?")
        .param(file)
        .query(String.class)
        .single();
  }

  /// The page of staff about the one request.
  String review(String file, Locale language) {
    return Route.STAFF_WITHDRAWAL_REVIEW.in(language, withdrawal(file));
  }

  int requests(String file) {
    return jdbc.sql("select count(*) from withdrawals where file_number = ?")
        .param(file)
        .query(Integer.class)
        .single();
  }

  List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
