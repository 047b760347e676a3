package openpermits.support;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import openpermits.fees.CityFunction;
import openpermits.fees.FeeKind;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts rows into the database of a test, as the portal's own role.
@TestComponent
public class SampleCity {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final JdbcClient jdbc;

  SampleCity(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A building permit application of this person that nobody else uses, of a year in which the
  /// portal gives no numbers.
  public FileNumber file(Actor applicant, String status, Instant submittedAt) {
    account(applicant);
    var file = FileNumber.of("CON-2021-%06d".formatted(NUMBERS.incrementAndGet()));
    jdbc.sql(
            """
            insert into applications
              (file_number, type_code, description_en, description_fr, applicant, applicant_name,
               civic_number, street_name, street_type_en, municipality, status, submitted_at, last_activity_at)
            values (?, 'CON', 'New house', 'Maison neuve', ?, ?, '110', 'LAURIER', 'AVE', 'Ottawa', ?, ?, ?)
            """)
        .params(
            file.toString(),
            applicant.account(),
            applicant.name(),
            status,
            submittedAt.atOffset(ZoneOffset.UTC),
            submittedAt.atOffset(ZoneOffset.UTC))
        .update();
    return file;
  }

  /// Says that a file came on paper, from somebody without an account.
  ///
  /// @param email empty for somebody who is written to on paper
  public void onPaper(FileNumber file, Actor enteredBy, Instant receivedAt, String email) {
    cameOnPaper(file, enteredBy, receivedAt);
    jdbc.sql(
            "update applications set applicant = null, contact_email = ?, contact_language = 'fr' where file_number = ?")
        .params(email, file.toString())
        .update();
  }

  /// Says that a file of somebody with an account came on paper.
  public void cameOnPaper(FileNumber file, Actor enteredBy, Instant receivedAt) {
    jdbc.sql(
            """
            update applications
               set received_at = ?, received_by = 'counter', entered_by = ?, entered_by_name = ?, entered_at = now()
             where file_number = ?
            """)
        .params(
            receivedAt.atOffset(ZoneOffset.UTC),
            enteredBy.account(),
            enteredBy.name(),
            file.toString())
        .update();
  }

  public void account(Actor person) {
    jdbc.sql(
            """
            insert into accounts (id, email, password_hash, given_name, family_name, display_name, language, role,
                                  created_at)
            values (?, ?, '', split_part(?, ' ', 1), split_part(?, ' ', 2), ?, 'en', ?, now()) on conflict do nothing
            """)
        .params(
            person.account(),
            person.account() + "@example.ca",
            person.name(),
            person.name(),
            person.name(),
            person.role().name().toLowerCase(Locale.ROOT))
        .update();
  }

  /// A business that this person acts for.
  public void business(Actor person, String name) {
    var business = UUID.randomUUID();
    jdbc.sql(
            "insert into businesses (id, name, kind, licence, valid_until) values (?, ?, 'builder', 'B1', '2099-01-01')")
        .params(business, name)
        .update();
    jdbc.sql("insert into business_members (business, account, role) values (?, ?, 'manager')")
        .params(business, person.account())
        .update();
  }

  /// The language that this person is written to in.
  public void prefers(Actor person, String language) {
    jdbc.sql("update accounts set language = ? where id = ?")
        .params(language, person.account())
        .update();
  }

  /// A review still to be done.
  public void review(FileNumber file, CityFunction function) {
    jdbc.sql("insert into reviews (file_number, function, state) values (?, ?, 'open')")
        .params(file.toString(), function.key())
        .update();
  }

  public void completedReview(FileNumber file, CityFunction function, Instant at) {
    jdbc.sql(
            """
            insert into reviews (file_number, function, state, performed_by, performed_at)
            values (?, ?, 'completed', 'Josée Roy', ?)
            """)
        .params(file.toString(), function.key(), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  public void inspection(FileNumber file, Instant at) {
    jdbc.sql(
            "insert into inspections (file_number, stage, scheduled_at, state) values (?, 'site', ?, 'scheduled')")
        .params(file.toString(), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// An invoice of one line.
  ///
  /// @return the line
  public long billed(FileNumber file, FeeKind kind, Money amount, Actor by, Instant at) {
    var number = "F-2021-%06d".formatted(NUMBERS.incrementAndGet());
    jdbc.sql("insert into invoices values (?, ?, ?, date '2026-12-31')")
        .params(number, file.toString(), at.atOffset(ZoneOffset.UTC))
        .update();
    var line =
        jdbc.sql(
                """
                insert into fee_lines (invoice, kind, description_en, description_fr, cents)
                values (?, ?, 'A fee', 'Des frais', ?) returning id
                """)
            .params(number, kind.key(), amount.cents())
            .query(Long.class)
            .single();
    entry(line, "billed", amount, number, by, at);
    return line;
  }

  /// A payment of one line.
  ///
  /// @param card its last four digits; empty for a cheque
  public void paid(long line, Money amount, String payer, String card, Actor by, Instant at) {
    var receipt = "R-" + UUID.randomUUID();
    jdbc.sql(
            """
            insert into payments (receipt, invoice, method, card_last4, payer_name, paid_at)
            select ?, invoice, ?, nullif(?, ''), ?, ? from fee_lines where id = ?
            """)
        .params(
            receipt,
            card.isEmpty() ? "cheque" : "card",
            card,
            payer,
            at.atOffset(ZoneOffset.UTC),
            line)
        .update();
    entry(line, "paid", amount, receipt, by, at);
  }

  private void entry(long line, String kind, Money amount, String cause, Actor by, Instant at) {
    jdbc.sql(
            "insert into fee_entries (line, kind, cents, cause, actor, at) values (?, ?, ?, ?, ?, ?)")
        .params(line, kind, amount.cents(), cause, by.account(), at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
