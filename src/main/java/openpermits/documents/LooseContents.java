package openpermits.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/// Contents that no document stands for, and pictures that no page does, noted before they are
/// kept: whatever happens in between, none stays there for ever.
@Repository
class LooseContents {

  private static final Duration PATIENCE = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final PlanRoom room;
  private final PictureRoom pictures;
  private final TransactionOperations transactions;

  LooseContents(
      JdbcClient jdbc, PlanRoom room, PictureRoom pictures, TransactionOperations transactions) {
    this.jdbc = jdbc;
    this.room = room;
    this.pictures = pictures;
    this.transactions = transactions;
  }

  void add(UUID id, Instant at) {
    jdbc.sql("insert into loose_contents (id, due_at) values (?, ?)")
        .params(id, at.plus(PATIENCE).atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Makes it loose no more. Answers whether it still was.
  boolean claim(UUID id) {
    return jdbc.sql("delete from loose_contents where id = ?").param(id).update() == 1;
  }

  /// Removes the content, unless a document has claimed it. What is noted of it goes last: after a
  /// crash in between, it is done again.
  void remove(UUID id) {
    transactions.executeWithoutResult(_ -> {
      if (claim(id)) {
        removeContent(id);
      }
    });
  }

  private void removeContent(UUID id) {
    try {
      room.remove(id);
      pictures.room().remove(id);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /// Removes those that are due; called by a timer.
  void sweep(Instant now) {
    due(now).forEach(this::remove);
  }

  private List<UUID> due(Instant now) {
    return jdbc.sql("select id from loose_contents where due_at <= ?")
        .param(now.atOffset(ZoneOffset.UTC))
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }
}
