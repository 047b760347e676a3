package openpermits.dashboard;

import java.util.List;
import java.util.UUID;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a customer owes, the oldest due date first.
@Repository
public class UnpaidInvoices {

  private final JdbcClient jdbc;

  UnpaidInvoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<UnpaidInvoice> of(UUID applicant) {
    return jdbc.sql(
            """
            select i.number, i.file_number, l.description_en, l.description_fr, i.due_on, u.balance,
                   exists (select from withdrawals w
                            where w.file_number = a.file_number and w.closed_at is null) as on_hold
              from applications a
              join invoices i on i.file_number = a.file_number
              join lateral (select balance from unpaid_invoices where invoice = i.number offset 0) u on true
              join lateral (select description_en, description_fr from fee_lines
                             where invoice = i.number order by id limit 1) l on true
             where a.applicant = ?
             order by i.due_on, i.number
            """)
        .param(applicant)
        .query((row, _) ->
            new UnpaidInvoice(
                row.getString("number"),
                FileNumber.of(row.getString("file_number")),
                new Bilingual(row.getString("description_en"), row.getString("description_fr")),
                row.getDate("due_on").toLocalDate(),
                new Money(row.getLong("balance")),
                row.getBoolean("on_hold")))
        .list();
  }
}
