package openpermits.demo;

import static openpermits.demo.Folder.actor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import openpermits.fees.FeeEntries;
import openpermits.fees.Invoice;
import openpermits.fees.Invoices;
import openpermits.kernel.Bilingual;
import openpermits.settings.BusinessCalendar;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Bills, takes money and pays back in the demonstration city.
@Component
@Profile("demo")
class Cashier {

  private final JdbcClient jdbc;
  private final FeeEntries entries;
  private final Invoices invoices;
  private final BusinessCalendar calendar;
  private final Residents residents;

  Cashier(
      JdbcClient jdbc,
      FeeEntries entries,
      Invoices invoices,
      BusinessCalendar calendar,
      Residents residents) {
    this.jdbc = jdbc;
    this.entries = entries;
    this.invoices = invoices;
    this.calendar = calendar;
    this.residents = residents;
  }

  void take(Step.OfMoney step, Folder folder, City city, Instant at) {
    switch (step) {
      case Step.Bill bill -> bill(bill, folder, city, at);
      case Step.Pay pay -> pay(pay, folder, at);
      case Step.PayBack _ -> payBack(folder, at);
    }
  }

  /// Due within a month.
  private void bill(Step.Bill bill, Folder folder, City city, Instant at) {
    var day = calendar.dateOf(at);
    var number = "F-%d-%06d".formatted(day.getYear(), bill.invoice());
    jdbc.sql("insert into invoices values (?, ?, ?, ?)")
        .params(number, folder.number().toString(), at.atOffset(ZoneOffset.UTC), day.plusMonths(1))
        .update();
    var citation = of(city.citations(), folder.number().toString().substring(0, 3));
    for (var fee : bill.fees()) {
      var description = of(city.fees(), fee.kind());
      entries.bill(number, fee.kind(), description, citation, fee.amount(), clerk(), at);
    }
    folder.enter("paymentDue", Map.of("invoice", number), clerk(), at);
  }

  private void pay(Step.Pay pay, Folder folder, Instant at) {
    var invoice = invoice(pay.invoice(), folder);
    var receipt = "R" + invoice.number().substring(1);
    jdbc.sql("insert into payments values (?, ?, ?, nullif(?, ''), ?, ?)")
        .params(
            receipt,
            invoice.number(),
            pay.card().isEmpty() ? "cheque" : "card",
            pay.card(),
            folder.applicant().displayName(),
            at.atOffset(ZoneOffset.UTC))
        .update();
    for (var line : invoice.lines()) {
      entries.add(
          line.fee().id(), FeeEntries.Kind.PAID, line.balance(), receipt, folder.customer(), at);
    }
    folder.enter(
        "paid",
        Map.of("invoice", invoice.number(), "receipt", receipt, "cents", invoice.balance().cents()),
        folder.customer(),
        at);
  }

  private Invoice invoice(int number, Folder folder) {
    return invoices.of(folder.number()).stream()
        .filter(invoice -> invoice.number().endsWith("%06d".formatted(number)))
        .findFirst()
        .orElseThrow();
  }

  private void payBack(Folder folder, Instant at) {
    jdbc.sql(
            """
            update refund_orders set state = 'paid', paid_at = ?
             where file_number = ? and state = 'approved'
            """)
        .params(at.atOffset(ZoneOffset.UTC), folder.number().toString())
        .update();
    folder.enter("refundIssued", Map.of(), clerk(), at);
  }

  private openpermits.kernel.Actor clerk() {
    return actor(residents.account("jacques.roy"));
  }

  private static <K> Bilingual of(Map<K, Bilingual> words, K key) {
    var found = words.get(key);
    if (found == null) {
      throw new IllegalArgumentException("the city has no words for " + key);
    }
    return found;
  }
}
