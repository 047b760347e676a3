package openpermits.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import openpermits.kernel.FileNumber;
import openpermits.support.PortalTest;
import openpermits.support.Samples;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A thousand commands by anybody, three times over.
@PortalTest
@Import(RandomLife.class)
class RandomLifeTest {

  private static final RandomGenerator RANDOM = Samples.random();

  /// Each a question to the database that nothing may answer.
  private static final Map<String, String> NEVER =
      Map.of(
          "two open requests",
          """
          select file_number from withdrawals where closed_at is null group by 1 having count(*) > 1
          """,
          "withdrawn with something open",
          """
          select file_number from applications a where status = 'withdrawn' and (
            exists (select from reviews r where r.file_number = a.file_number and r.state = 'open')
            or exists (select from inspections i where i.file_number = a.file_number
                        and i.state = 'scheduled' and i.scheduled_at > a.ended_at)
            or exists (select from withdrawals w where w.file_number = a.file_number and w.closed_at is null))
          """,
          "withdrawn and issued",
          "select file_number from applications where status = 'withdrawn' and issued_at is not null",
          "more back than paid",
          """
          select file_number from fee_balances
           where refunded > paid or refunded < 0 or voided < 0 or paid + voided > billed
          """,
          "an order that is not in the book",
          """
          select id from refund_orders o where cents <>
            (select coalesce(sum(cents), 0) from fee_entries e
              where e.cause = o.id::text and e.kind = 'refund-ordered')
          """,
          "more to a payer than that one paid",
          """
          select o.file_number from refund_orders o where o.state <> 'cancelled'
           group by o.file_number, o.payee_name, o.card_last4
          having sum(o.cents) > (
            select sum(e.cents) from payments p join fee_entries e on e.cause = p.receipt and e.kind = 'paid'
              join invoices i on i.number = p.invoice
             where i.file_number = o.file_number and p.payer_name = o.payee_name
               and coalesce(p.card_last4, '') = coalesce(o.card_last4, ''))
          """,
          "a change by nobody",
          "select id from history where actor_role <> 'system' and (actor_name = '' or actor = '00000000-0000-0000-0000-000000000000')",
          "a reopened file with effects in force",
          """
          select w.id from withdrawals w join effects e on e.withdrawal = w.id
           where w.state <> 'approved' and e.undone_at is null
          """);

  @Autowired RandomLife life;
  @Autowired JdbcClient jdbc;

  @RepeatedTest(3)
  void leavesEverythingInOrderWhateverPeopleDo() {
    var at = SampleFile.MONDAY;
    var files = life.files(5, RANDOM, at);
    var history = List.<String>of();
    var done = 0;
    for (int command = 0; command < 1000; command++) {
      at = at.plus(Duration.ofMinutes(RANDOM.nextInt(1, 120)));
      var file = files.get(RANDOM.nextInt(files.size()));
      if (life.step(file, RANDOM, at)) {
        done++;
        history = grown(history, files, done);
        assertNothingIsAmiss();
      }
    }
    assertThat(done).isPositive();
  }

  /// The history of these files, one entry longer than before and otherwise the same.
  private List<String> grown(List<String> before, List<FileNumber> files, int changes) {
    var now =
        jdbc.sql("select h::text from history h where file_number in (:files) order by id")
            .param("files", files.stream().map(FileNumber::toString).toList())
            .query((row, number) -> row.getString(1))
            .list();
    assertThat(now).hasSize(changes);
    assertThat(now.subList(0, before.size())).isEqualTo(before);
    return now;
  }

  private void assertNothingIsAmiss() {
    NEVER.forEach((what, sql) ->
        assertThat(jdbc.sql(sql).query((row, number) -> row.getString(1)).list())
            .as(what)
            .isEmpty());
  }
}
