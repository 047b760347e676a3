package openpermits.applications;

import static openpermits.applications.SampleFile.ANA;
import static openpermits.applications.SampleFile.MONDAY;
import static openpermits.applications.SampleFile.OMAR;
import static openpermits.applications.SampleFile.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import openpermits.fees.FeeEntries;
import openpermits.fees.FeeKind;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.platform.DatabaseAddress;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What the database refuses whatever the portal believes.
@PortalTest
class RecordsTest {

  @Autowired Withdrawals withdrawals;
  @Autowired FeeEntries entries;
  @Autowired SampleCity city;
  @Autowired JdbcClient jdbc;
  @Autowired DatabaseAddress database;

  private FileNumber file = SampleFile.FILE;
  private long line;

  @BeforeEach
  void oneFileWithAnEntryOfEachKind() {
    file = city.file(ANA, "under-review", MONDAY);
    line = city.billed(file, FeeKind.PERMIT_FEE, new Money(1000), ANA, MONDAY);
    city.paid(line, new Money(600), "Ana Tremblay", "4242", ANA, MONDAY);
    withdrawals.request(file, "Sold the lot", "en", ANA, MONDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update history set actor_name = 'Nobody'",
        "update history set file_number = file_number",
        "delete from history",
        "truncate history",
        "update fee_entries set cents = 1",
        "delete from fee_entries",
        "truncate fee_entries",
        "delete from withdrawals",
        "delete from payments",
        "alter table history disable trigger all",
      })
  void cannotBeRewrittenByThePortal(String sql) {
    assertRefused(jdbc, sql, "permission denied|must be owner");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update history set actor_name = 'Nobody'",
        "update history set id = default",
        "delete from history",
        "truncate history",
        "update fee_entries set cents = 1",
        "delete from fee_entries",
        "truncate fee_entries",
      })
  void cannotBeRewrittenByTheOwnerOfTheTables(String sql) {
    assertRefused(owner(), sql, "append-only");
  }

  @Test
  void neverGiveBackMoreThanWasPaid() {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> entry(FeeEntries.Kind.REFUND_ORDERED, 601))
        .withStackTraceContaining("would give back 601 of 600 paid");
    entry(FeeEntries.Kind.REFUND_ORDERED, 600);
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> entry(FeeEntries.Kind.REFUND_ORDERED, 1));
  }

  @Test
  void neverSettleALineTwice() {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> entry(FeeEntries.Kind.VOIDED, 401))
        .withStackTraceContaining("settled twice");
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> entry(FeeEntries.Kind.PAID, 401));
  }

  @Test
  void holdOneOpenRequestForAFile() {
    assertRefused(
        jdbc,
        """
        insert into withdrawals (id, file_number, state, comment, comment_language, requested_by, requested_by_name,
                                 received_at)
        select gen_random_uuid(), file_number, 'requested', comment, 'en', requested_by, 'Ana', received_at
          from withdrawals where file_number = '%s'
        """
            .formatted(file),
        "one_open_withdrawal");
  }

  @Test
  void neverSayThatAFileIsIssuedAndWithdrawn() {
    assertRefused(
        jdbc,
        """
        update applications set status = 'withdrawn', ended_at = now(), issued_at = now(), issued_by = 'Omar'
         where file_number = '%s'
        """
            .formatted(file),
        "never_both_issued_and_withdrawn");
  }

  @Test
  void keepTheNameOfWhoeverActed() {
    assertThat(
            jdbc.sql("select actor, actor_name from history where file_number = ?")
                .param(file.toString())
                .query((row, number) -> row.getObject(1, UUID.class) + row.getString(2))
                .list())
        .containsExactly(ANA.account() + ANA.name());
  }

  private void entry(FeeEntries.Kind kind, long cents) {
    entries.add(line, kind, new Money(cents), "test", OMAR, TUESDAY);
  }

  private JdbcClient owner() {
    return JdbcClient.create(
        new DriverManagerDataSource(database.url(), database.user(), database.password()));
  }

  private static void assertRefused(JdbcClient jdbc, String sql, String because) {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(sql).update())
        .havingRootCause()
        .withMessageMatching("(?s).*(" + because + ").*");
  }
}
