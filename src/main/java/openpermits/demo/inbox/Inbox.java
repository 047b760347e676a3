package openpermits.demo.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everything that arrived, kept in the database so that a restart loses nothing.
@Repository
@Profile("demo")
public class Inbox {

  private static final int SHOWN = 200;

  private final JdbcClient jdbc;

  Inbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A mail that arrives twice is kept once.
  void add(ReceivedMail mail) {
    jdbc.sql(
            """
            insert into demo_mails (message_id, recipient, sender, subject, sent_at, headers, text_body, html_body)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (message_id, recipient) do nothing
            """)
        .params(
            mail.messageId(),
            mail.recipient(),
            mail.sender(),
            mail.subject(),
            mail.sentAt().atOffset(ZoneOffset.UTC),
            mail.headers(),
            mail.text(),
            mail.html())
        .update();
  }

  /// The newest first, 200 at most.
  public List<ReceivedMail> latest() {
    return jdbc.sql("select * from demo_mails order by sent_at desc, id desc limit ?")
        .param(SHOWN)
        .query(Inbox::mail)
        .list();
  }

  Optional<ReceivedMail> find(long id) {
    return jdbc.sql("select * from demo_mails where id = ?")
        .param(id)
        .query(Inbox::mail)
        .optional();
  }

  private static ReceivedMail mail(ResultSet row, int number) throws SQLException {
    return new ReceivedMail(
        row.getLong("id"),
        row.getString("message_id"),
        row.getString("recipient"),
        row.getString("sender"),
        row.getString("subject"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        row.getString("headers"),
        row.getString("text_body"),
        row.getString("html_body"));
  }
}
