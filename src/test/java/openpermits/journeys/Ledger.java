package openpermits.journeys;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import openpermits.platform.DatabaseAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What a portal has stored, read behind its back.
record Ledger(JdbcClient jdbc) {

  static Ledger at(DatabaseAddress database) {
    return new Ledger(
        JdbcClient.create(
            new DriverManagerDataSource(database.url(), database.user(), database.password())));
  }

  /// New files that can be withdrawn, each like the one of the guide but for its number.
  ///
  /// @param name as before the @ of a demonstration account
  List<String> newFiles(String name, int count) {
    return jdbc.sql(
            """
            insert into applications
              (file_number, type_code, description_en, description_fr, applicant, applicant_name,
               civic_number, street_name, municipality, status, submitted_at, last_activity_at)
            select 'CON-2025-' || to_char((select count(*) from applications) + n, 'FM000000'),
                   type_code, description_en, description_fr, person.id, person.display_name,
                   civic_number, street_name, municipality, status, submitted_at, submitted_at
              from applications, accounts person, generate_series(1, ?) n
             where file_number = 'CON-2024-000409' and person.email = ?
            returning file_number
            """)
        .params(count, name + "@example.ca")
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// How many requests each file has.
  Map<String, Long> requests() {
    return counts("select file_number, count(*) from withdrawals group by 1");
  }

  /// How often the history of each file tells of a request.
  Map<String, Long> told() {
    return counts(
        "select file_number, count(*) from history where event = 'withdrawalRequested' group by 1");
  }

  /// How many mails were written about the requests of each file.
  Map<String, Long> mails() {
    return counts(
        """
        select file_number, count(*) from withdrawals
          join mails on event_key = 'withdrawal-requested:' || withdrawals.id
         group by 1
        """);
  }

  /// The Message-IDs of the mails about these files' requests.
  List<String> messageIds(List<String> files) {
    return jdbc.sql(
            """
            select message_id from withdrawals
              join mails on event_key = 'withdrawal-requested:' || withdrawals.id
             where file_number in (:files)
            """)
        .param("files", files)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// The Message-IDs of the mails that are noted as sent.
  List<String> sent() {
    return jdbc.sql("select message_id from mails where sent_at is not null")
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// Whether no mail waits and nobody is about to send one.
  boolean isAtRest() {
    return jdbc.sql(
            """
            select not exists (select from mails where sent_at is null)
               and not exists (select from scheduled_tasks where task_name = 'send-mail')
            """)
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  private Map<String, Long> counts(String sql) {
    return jdbc.sql(sql).query((row, _) -> Map.entry(row.getString(1), row.getLong(2))).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
