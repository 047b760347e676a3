package openpermits.fees;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import openpermits.kernel.Actor;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The book: what was billed, paid, voided and given back, line by line, each with its cause. Only
/// ever added to; the database refuses an entry that would give back more than was paid.
@Component
public class FeeEntries {

  private final JdbcClient jdbc;

  FeeEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What an entry of the ledger records.
  public enum Kind {
    BILLED,
    PAID,
    VOIDED,
    VOID_REVERSED,
    REFUND_ORDERED,
    REFUND_CANCELLED;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Puts one line of an invoice in the book, as billed.
  ///
  /// @param authority the by-law and its section
  public void bill(
      String invoice,
      FeeKind kind,
      Bilingual description,
      Bilingual authority,
      Money amount,
      Actor by,
      Instant at) {
    var line =
        jdbc.sql(
                """
                insert into fee_lines
                  (invoice, kind, description_en, description_fr, citation_en, citation_fr, cents)
                values (?, ?, ?, ?, ?, ?, ?) returning id
                """)
            .params(
                invoice,
                kind.key(),
                description.en(),
                description.fr(),
                authority.en(),
                authority.fr(),
                amount.cents())
            .query(Long.class)
            .single();
    add(line, Kind.BILLED, amount, invoice, by, at);
  }

  /// Adds an entry; of nothing, none.
  ///
  /// @param line the fee line's id
  /// @param cause a receipt, a refund order or a withdrawal, by its identifier
  public void add(long line, Kind kind, Money amount, String cause, Actor by, Instant at) {
    if (amount.isZero()) {
      return;
    }
    jdbc.sql(
            "insert into fee_entries (line, kind, cents, cause, actor, at) values (?, ?, ?, ?, ?, ?)")
        .params(line, kind.key(), amount.cents(), cause, by.account(), at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
