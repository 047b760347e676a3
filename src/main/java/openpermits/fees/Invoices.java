package openpermits.fees;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openpermits.kernel.Actor;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What files were charged, what was paid, and what need not be paid any more.
@Repository
public class Invoices {

  private static final String SELECT =
      """
      select i.number, i.file_number, i.issued_at, i.due_on,
             l.id, l.kind, l.description_en, l.description_fr, l.citation_en, l.citation_fr,
             b.billed, b.paid, b.voided, b.refunded
        from invoices i
        join fee_lines l on l.invoice = i.number
        join fee_balances b on b.line = l.id and b.file_number = i.file_number
      """;

  private final JdbcClient jdbc;
  private final FeeEntries entries;

  Invoices(JdbcClient jdbc, FeeEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  /// The invoices of a file, the oldest first.
  public List<Invoice> of(FileNumber file) {
    return jdbc
        .sql(SELECT + " where i.file_number = ? order by i.issued_at, i.number, l.id")
        .param(file.toString())
        .query(Invoices::row)
        .list()
        .stream()
        .collect(
            collectingAndThen(
                groupingBy(Row::number, LinkedHashMap::new, toList()),
                byNumber -> byNumber.values().stream().map(Invoices::invoice).toList()));
  }

  public Optional<Invoice> find(FileNumber file, String number) {
    return of(file).stream().filter(invoice -> invoice.number().equals(number)).findFirst();
  }

  /// Every fee line of a file, as a refund is worked out from.
  public List<FeeLine> lines(FileNumber file) {
    return of(file).stream()
        .flatMap(invoice -> invoice.lines().stream())
        .map(Invoice.Line::fee)
        .toList();
  }

  public List<Payment> payments(FileNumber file) {
    return jdbc.sql(
            """
            select p.receipt, p.invoice, p.method, p.card_last4, p.payer_name, p.paid_at,
                   (select coalesce(sum(e.cents), 0) from fee_entries e
                     where e.kind = 'paid' and e.cause = p.receipt) as cents
              from payments p
              join invoices i on i.number = p.invoice
             where i.file_number = ?
             order by p.paid_at, p.receipt
            """)
        .param(file.toString())
        .query(Invoices::payment)
        .list();
  }

  /// Says that what is unpaid of an invoice need not be paid.
  ///
  /// @param cause the withdrawal, or whatever else it is for
  @Transactional
  public void cancelBalance(Invoice invoice, String cause, Actor by, Instant at) {
    for (var line : invoice.lines()) {
      entries.add(line.fee().id(), FeeEntries.Kind.VOIDED, line.balance(), cause, by, at);
    }
  }

  /// Makes owed again exactly what [#cancelBalance] made not owed for this cause.
  @Transactional
  public void restoreBalance(String invoice, String cause, Actor by, Instant at) {
    jdbc.sql(
            """
            select e.line, e.cents from fee_entries e join fee_lines l on l.id = e.line
             where l.invoice = ? and e.cause = ? and e.kind = 'voided'
            """)
        .params(invoice, cause)
        .query((row, number) -> new long[] {row.getLong(1), row.getLong(2)})
        .list()
        .forEach(voided ->
            entries.add(
                voided[0], FeeEntries.Kind.VOID_REVERSED, new Money(voided[1]), cause, by, at));
  }

  private record Row(
      String number,
      FileNumber file,
      Instant issuedAt,
      java.time.LocalDate dueOn,
      Invoice.Line line) {}

  private static Row row(ResultSet row, int number) throws SQLException {
    var fee =
        new FeeLine(
            row.getLong("id"),
            FeeKind.of(row.getString("kind")),
            new Bilingual(row.getString("description_en"), row.getString("description_fr")),
            new Money(row.getLong("billed")),
            new Money(row.getLong("paid")),
            new Money(row.getLong("refunded")));
    return new Row(
        row.getString("number"),
        FileNumber.of(row.getString("file_number")),
        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
        row.getDate("due_on").toLocalDate(),
        new Invoice.Line(
            fee,
            new Money(row.getLong("voided")),
            new Bilingual(row.getString("citation_en"), row.getString("citation_fr"))));
  }

  private static Invoice invoice(List<Row> rows) {
    var first = rows.getFirst();
    return new Invoice(
        first.number(),
        first.file(),
        first.issuedAt(),
        first.dueOn(),
        rows.stream().map(Row::line).toList());
  }

  private static Payment payment(ResultSet row, int number) throws SQLException {
    var last4 = row.getString("card_last4");
    return new Payment(
        row.getString("receipt"),
        row.getString("invoice"),
        Payment.Method.valueOf(row.getString("method").toUpperCase(Locale.ROOT)),
        last4 == null ? "" : last4,
        row.getString("payer_name"),
        new Money(row.getLong("cents")),
        row.getObject("paid_at", OffsetDateTime.class).toInstant());
  }
}
