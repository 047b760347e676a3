package openpermits.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.applications.Withdrawal;
import openpermits.applications.Withdrawals;
import openpermits.catalogue.Status;
import openpermits.fees.Invoice;
import openpermits.fees.Invoices;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.Availability;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.support.DemoCity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@SpringBootTest
@DemoCity
class DemonstrationCityTest {

  @Autowired DemonstrationCity city;
  @Autowired Residents residents;
  @Autowired Applications applications;
  @Autowired Withdrawals withdrawals;
  @Autowired Invoices invoices;
  @Autowired PasswordEncoder passwords;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void isLoadedOnce() {
    var before = counts();
    city.afterSingletonsInstantiated();
    assertThat(counts()).isEqualTo(before);
    assertThat(before).allSatisfy(rows -> assertThat(rows).isPositive());
  }

  private List<Long> counts() {
    return List.of("accounts", "applications", "history", "fee_entries", "withdrawals", "mails")
        .stream()
        .map(table -> count("select count(*) from " + table))
        .toList();
  }

  @Test
  void givesEveryAccountThePublishedPassword() {
    var hash = jdbc.sql("select distinct password_hash from accounts").query(String.class).single();
    assertThat(passwords.matches(DemoCity.PASSWORD, hash)).isTrue();
    assertThat(residents.account("julie.tremblay").displayName()).isEqualTo("True Builders Inc");
    assertThat(residents.account("erin.li").role()).isEqualTo(Role.SUPERVISOR);
  }

  @Test
  void hasTheGuidesFileAsTheGuideShowsIt() {
    var file = file("CON-2024-000409");
    assertThat(file.location().line()).isEqualTo("110 LAURIER AVE OUEST/WEST, Ottawa, ON");
    assertThat(file.applicant().name()).isEqualTo("True Builders Inc");
    assertThat(file.submittedAt()).isEqualTo(Instant.parse("2024-02-05T14:12:00Z"));
    assertThat(file.lastActivityAt()).isEqualTo(Instant.parse("2024-02-08T19:05:00Z"));
    assertThat(invoices.of(file.file()))
        .singleElement()
        .satisfies(invoice -> {
          assertThat(invoice.number()).isEqualTo("F-2024-001187");
          assertThat(invoice.balance()).isEqualTo(Money.dollars("1339.56"));
          assertThat(invoice.paid()).isEqualTo(Money.ZERO);
        });
  }

  @Test
  void hasFilesToEstimateARefundFor() {
    assertThat(refund(file("CON-2024-000377"))).isEqualTo(Money.dollars("987.65"));
    assertThat(refund(file("CON-2024-000409"))).isEqualTo(Money.ZERO);
    assertThat(refund(file("CON-2024-000512"))).isEqualTo(Money.dollars("2253.60"));
    assertThat(refund(only("PLE", "julie.tremblay"))).isEqualTo(Money.dollars("120.50"));
  }

  @Test
  void hasFilesOfJulieInEveryState() {
    assertThat(file("CON-2024-000628").status()).isEqualTo(Status.ISSUED);
    assertThat(file("CON-2024-000574").withdrawal()).isInstanceOf(Withdrawal.Requested.class);
    assertThat(file("CON-2024-000451").status()).isEqualTo(Status.WITHDRAWN);
    assertThat(file("CON-2024-000451").withdrawal()).isInstanceOf(Withdrawal.Approved.class);
    assertThat(withdrawability("CON-2024-000409")).isInstanceOf(Availability.Available.class);
    assertThat(withdrawability("CON-2024-000628")).isInstanceOf(Availability.Unavailable.class);
    assertThat(only("ABP", "julie.tremblay").type().isWithdrawable()).isFalse();
    assertThat(count("select count(*) from applications where file_number like 'DRAFT-%'"))
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void hasAnApplicationOnPaperThatIsToBeWithdrawn() {
    var file = ending("000826");
    assertThat(file.isOnPaper()).isTrue();
    assertThat(file.withdrawal()).isInstanceOf(Withdrawal.InformationRequested.class);
    assertThat(((Withdrawal.Open) file.withdrawal()).request().from()).isEqualTo("Youssef Haddad");
  }

  private Application ending(String number) {
    return file(
        jdbc.sql("select file_number from applications where file_number like '%-' || ?")
            .param(number)
            .query(String.class)
            .single());
  }

  @Test
  void recordsWhatTheDecidedWithdrawalDid() {
    assertThat(
            jdbc.sql("select kind from effects where file_number = 'CON-2024-000451' order by id")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder(
            "status-changed", "review-closed", "inspection-cancelled", "refund-ordered");
    assertThat(
            jdbc.sql("select cents from refund_orders where file_number = 'CON-2024-000451'")
                .query(Long.class)
                .single())
        .isEqualTo(Money.dollars("691.20").cents());
  }

  @Test
  void fillsTheWorkQueue() {
    assertThat(count("select count(*) from applications")).isGreaterThanOrEqualTo(52);
    assertThat(count("select count(*) from withdrawals where closed_at is null"))
        .isGreaterThanOrEqualTo(8);
    assertThat(
            count(
                """
                select count(*) from withdrawals
                 where state = 'awaiting-second-approval' and proposed_by_name = 'Jacques Roy'
                """))
        .isGreaterThanOrEqualTo(1);
    assertThat(count("select count(distinct state) from withdrawals")).isEqualTo(7);
  }

  @Test
  void happenedBeforeItWasLoadedAndBySomebody() {
    assertThat(count("select count(*) from history where actor_name = ''")).isZero();
    assertThat(count("select count(*) from history where at > now()")).isZero();
    assertThat(count("select count(*) from mails where sent_at is null")).isZero();
  }

  @Test
  void storesDocumentsThatTheCodeReads() {
    var files =
        jdbc
            .sql("select file_number from applications")
            .query((row, _) -> row.getString(1))
            .list()
            .stream()
            .map(this::file)
            .toList();
    assertThat(files)
        .allSatisfy(file -> {
          var billed = invoices.of(file.file());
          assertThat(Money.sum(billed.stream().map(Invoice::paid).toList()))
              .isEqualTo(
                  Money.sum(
                      invoices.payments(file.file()).stream().map(paid -> paid.amount()).toList()));
        });
  }

  private Availability withdrawability(String number) {
    return file(number)
        .availability(Action.WITHDRAW, Folder.actor(residents.account("julie.tremblay")));
  }

  private Money refund(Application application) {
    return withdrawals.consequences(application, clock.instant()).worksheet().totals().refund();
  }

  private Application only(String type, String who) {
    return file(
        jdbc.sql("select file_number from applications where type_code = ? and applicant = ?")
            .params(type, residents.account(who).id())
            .query(String.class)
            .single());
  }

  private Application file(String number) {
    return applications.find(FileNumber.of(number)).orElseThrow();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
