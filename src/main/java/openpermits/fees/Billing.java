package openpermits.fees;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Issues invoices, numbered by year from one on, or from the last number that invoices loaded from
/// elsewhere have.
@Repository
public class Billing {

  private final JdbcClient jdbc;
  private final FeeEntries entries;

  Billing(JdbcClient jdbc, FeeEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  /// Bills what the by-law comes to, each line with its section. An estimate of nothing is refused:
  /// there is no invoice over nothing.
  ///
  /// @param issuedOn of the municipality's calendar
  /// @return the invoice's number
  @Transactional(propagation = Propagation.MANDATORY)
  public String issue(
      FileNumber file,
      FeeEstimate estimate,
      LocalDate issuedOn,
      LocalDate dueOn,
      Actor by,
      Instant at) {
    if (estimate.total().isZero()) {
      throw new IllegalArgumentException("nothing to bill on " + file);
    }
    var number = next(issuedOn.getYear());
    jdbc.sql("insert into invoices (number, file_number, issued_at, due_on) values (?, ?, ?, ?)")
        .params(number, file.toString(), at.atOffset(ZoneOffset.UTC), dueOn)
        .update();
    estimate.lines().stream()
        .filter(line -> !line.amount().isZero())
        .forEach(line ->
            entries.bill(
                number, line.kind(), line.description(), line.authority(), line.amount(), by, at));
    return number;
  }

  private String next(int year) {
    var number =
        jdbc.sql(
                """
                insert into invoice_numbers (year, last)
                values (:year,
                        1 + coalesce((select max(right(number, 6)::int) from invoices
                                       where number like 'F-' || :year || '-%'), 0))
                on conflict (year) do update set last = invoice_numbers.last + 1
                returning last
                """)
            .param("year", year)
            .query(Integer.class)
            .single();
    return "F-%d-%06d".formatted(year, number);
  }
}
