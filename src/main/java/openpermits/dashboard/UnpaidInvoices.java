package openpermits.dashboard;

import java.util.List;
import java.util.UUID;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a customer owes or may pay, the oldest due date first.
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
              -- One invoice at a time: a plain join would sum the ledger of the whole city.
              join lateral (select sum(balance) as balance from unpaid_invoices
                             where invoice = i.number and file_number = i.file_number) u on u.balance > 0
              join lateral (select description_en, description_fr from fee_lines
                             where invoice = i.number order by id limit 1) l on true
             where a.file_number in (select file_number from file_rights
                                      where account = ? and 'pay' = any (granted))
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
