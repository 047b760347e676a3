package openpermits.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openpermits.notices.Notification.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The outbox as it lies in the database.
@Repository
class Mails {

  private final JdbcClient jdbc;

  Mails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// False when there already is a mail about this event.
  boolean add(Mail mail) {
    return jdbc.sql(
                """
                insert into mails (id, event_key, message_id, account, recipient, language, subject,
                                   text_body, html_body, switchable, secret, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (event_key) do nothing
                """)
            .params(
                mail.id(),
                mail.eventKey(),
                mail.messageId(),
                mail.account(),
                mail.recipient(),
                mail.language(),
                mail.subject(),
                mail.text(),
                mail.html(),
                mail.kind() == Kind.SWITCHABLE,
                mail.kind() == Kind.SECRET,
                mail.writtenAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// A mail that still has to be sent.
  Optional<Mail> waiting(UUID id) {
    return jdbc.sql("select * from mails where id = ? and sent_at is null")
        .param(id)
        .query(Mails::mail)
        .optional();
  }

  /// Mails written before a moment that still have to be sent, the oldest first.
  List<UUID> waitingSince(Instant before) {
    return jdbc.sql(
            "select id from mails where sent_at is null and written_at < ? order by written_at")
        .param(before.atOffset(ZoneOffset.UTC))
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  void sent(UUID id, Instant at) {
    jdbc.sql(
            """
            update mails
               set sent_at = ?, attempts = attempts + 1, last_error = null,
                   text_body = case when secret then '' else text_body end,
                   html_body = case when secret then '' else html_body end
             where id = ? and sent_at is null
            """)
        .params(at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  /// Returns how often it was tried so far.
  ///
  /// @param error as [DeliveryFailure#words] says it: it names nobody
  int failed(UUID id, String error) {
    return jdbc.sql(
            "update mails set attempts = attempts + 1, last_error = ? where id = ? returning attempts")
        .params(error, id)
        .query(Integer.class)
        .single();
  }

  private static Kind kind(ResultSet row) throws SQLException {
    if (row.getBoolean("secret")) {
      return Kind.SECRET;
    }
    return row.getBoolean("switchable") ? Kind.SWITCHABLE : Kind.ALWAYS_SENT;
  }

  private static Mail mail(ResultSet row, int number) throws SQLException {
    return new Mail(
        row.getObject("id", UUID.class),
        row.getString("event_key"),
        row.getString("message_id"),
        row.getObject("account", UUID.class),
        row.getString("recipient"),
        row.getString("language"),
        row.getString("subject"),
        row.getString("text_body"),
        row.getString("html_body"),
        kind(row),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
