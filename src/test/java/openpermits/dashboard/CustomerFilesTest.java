package openpermits.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openpermits.applications.Withdrawals;
import openpermits.dashboard.FileRow.RequiredAction;
import openpermits.fees.FeeKind;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CustomerFilesTest {

  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final ListPage FIRST = ListPage.of("", "", "");

  private final CustomerFiles files;
  private final UnpaidInvoices invoices;
  private final Withdrawals withdrawals;
  private final SampleCity city;
  private final JdbcClient jdbc;
  private final Actor ana = customer("Ana Tremblay");
  private final Actor ben = customer("Ben Okafor");

  @Autowired
  CustomerFilesTest(
      CustomerFiles files,
      UnpaidInvoices invoices,
      Withdrawals withdrawals,
      SampleCity city,
      JdbcClient jdbc) {
    this.files = files;
    this.invoices = invoices;
    this.withdrawals = withdrawals;
    this.city = city;
    this.jdbc = jdbc;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "laurier",
        "LAURIER avenue",
        "av. Laurier",
        "110 laurier ave",
        "Laurier O",
        "laurier west",
        "laurier-ouest",
        "maïson",
        "tremblay"
      })
  void areFoundByAddressDescriptionAndApplicantInAnySpelling(String typed) {
    var file = onLaurierWest();
    assertThat(found(typed, ana)).containsExactly(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"laurier east", "laurier street", "11 laurier", "aurier", "100%", "lauri_r"})
  void areNotFoundByAnotherAddress(String typed) {
    onLaurierWest();
    assertThat(found(typed, ana)).isEmpty();
  }

  @Test
  void areFoundByTheEndOfTheirNumber() {
    var file = onLaurierWest();
    var digits = Integer.toString(Integer.parseInt(file.toString().substring(9)));
    var year = file.toString().substring(4, 8);
    assertThat(found(year + " " + digits, ana)).containsExactly(file);
  }

  @Test
  void areFoundByNobodyElse() {
    onLaurierWest();
    city.account(ben);
    assertThat(found("laurier", ben)).isEmpty();
    assertThat(files.list(ben.account(), FileFilter.ALL, FIRST, NOW).rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-lastActivity", "lastActivity", "fileNumber", "-location", "applicant"})
  void areEachListedOnceOnPagesThatLeadThereAndBack(String sort) {
    for (int i = 0; i < 60; i++) {
      city.file(ana, "submitted", NOW.minus(Duration.ofDays(i / 3)));
    }
    var first = files.list(ana.account(), FileFilter.ALL, ListPage.of(sort, "", ""), NOW);
    var second = after(first, sort);
    var third = after(second, sort);

    var all = new ArrayList<>(first.rows());
    all.addAll(second.rows());
    all.addAll(third.rows());
    assertThat(all).extracting(FileRow::file).doesNotHaveDuplicates().hasSize(60);
    assertThat(List.of(first.hasPrevious(), first.hasNext(), third.hasPrevious(), third.hasNext()))
        .containsExactly(false, true, true, false);
    assertThat(before(third, sort).rows()).isEqualTo(second.rows());
    assertThat(before(second, sort).rows()).isEqualTo(first.rows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%%%", "bm9uc2Vuc2U", "eWVzdGVyZGF5CkNPTg"})
  void areListedFromAPlaceNobodyMadeWithoutFailing(String place) {
    city.file(ana, "submitted", NOW);
    assertThat(files.list(ana.account(), FileFilter.ALL, ListPage.of("", place, ""), NOW).rows())
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void areHiddenByTheDefaultFilterAfterSixMonthsOnly() {
    var recent = city.file(ana, "submitted", Instant.parse("2026-05-25T15:00:00Z"));
    city.file(ana, "submitted", Instant.parse("2026-05-23T15:00:00Z"));

    assertThat(listed(FileFilter.LAST_6_MONTHS)).containsExactly(recent);
    assertThat(files.counts(ana.account(), FileFilter.LAST_6_MONTHS, NOW))
        .isEqualTo(new CustomerFiles.Counts(0, 1, 2));
  }

  @Test
  void askForPaymentUntilAWithdrawalIsRequested() {
    var file = city.file(ana, "submitted", NOW);
    city.billed(file, FeeKind.PERMIT_FEE, Money.dollars("1339.56"), ana, NOW);
    assertThat(listed(FileFilter.PAYMENT_DUE)).containsExactly(file);
    assertThat(row().requiredAction()).isEqualTo(RequiredAction.PAYMENT_DUE);
    assertThat(invoices.of(ana.account()).getFirst().onHold()).isFalse();

    withdrawals.request(file, "Sold the lot", "en", ana, NOW);

    assertThat(listed(FileFilter.ALL_ACTIONS)).isEmpty();
    assertThat(row().requiredAction()).isEqualTo(RequiredAction.NONE);
    assertThat(row().isWithdrawalRequested()).isTrue();
    assertThat(invoices.of(ana.account()).getFirst().onHold()).isTrue();
  }

  @Test
  void oweOnlyWhatIsNotPaidAndOnlyToTheirApplicant() {
    var file = city.file(ana, "submitted", NOW);
    var line = city.billed(file, FeeKind.PERMIT_FEE, Money.dollars("100.00"), ana, NOW);
    city.paid(line, Money.dollars("60.00"), "Ana Tremblay", "", ana, NOW);
    city.account(ben);

    assertThat(invoices.of(ana.account()))
        .extracting(UnpaidInvoice::balance)
        .containsExactly(Money.dollars("40.00"));
    assertThat(invoices.of(ben.account())).isEmpty();

    city.paid(line, Money.dollars("40.00"), "Ana Tremblay", "", ana, NOW);
    assertThat(invoices.of(ana.account())).isEmpty();
    assertThat(listed(FileFilter.PAYMENT_DUE)).isEmpty();
  }

  private FileNumber onLaurierWest() {
    var file = city.file(ana, "submitted", NOW);
    jdbc.sql(
            "update applications set direction_fr = 'OUEST', direction_en = 'WEST' where file_number = ?")
        .param(file.toString())
        .update();
    return file;
  }

  private List<FileNumber> found(String typed, Actor customer) {
    return files.search(customer.account(), SearchTerms.of(typed), NOW).stream()
        .map(FileRow::file)
        .toList();
  }

  private List<FileNumber> listed(FileFilter filter) {
    return files.list(ana.account(), filter, FIRST, NOW).rows().stream()
        .map(FileRow::file)
        .toList();
  }

  private FileRow row() {
    return files.list(ana.account(), FileFilter.ALL, FIRST, NOW).rows().getFirst();
  }

  private CustomerFiles.Found after(CustomerFiles.Found page, String sort) {
    var place = ListPage.of(sort, place(page.rows().getLast()), "");
    return files.list(ana.account(), FileFilter.ALL, place, NOW);
  }

  private CustomerFiles.Found before(CustomerFiles.Found page, String sort) {
    var place = ListPage.of(sort, "", place(page.rows().getFirst()));
    return files.list(ana.account(), FileFilter.ALL, place, NOW);
  }

  private static String place(FileRow row) {
    return new ListPage.Cursor(row.sortKey(), row.file().toString()).text();
  }

  private static Actor customer(String name) {
    return new Actor(Role.APPLICANT, UUID.randomUUID(), name);
  }
}
