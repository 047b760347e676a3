package openpermits.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import openpermits.accounts.Account;
import openpermits.applications.History;
import openpermits.demo.CityFile.Shelf;
import openpermits.kernel.FileNumber;
import openpermits.settings.BusinessCalendar;
import openpermits.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Loads the demonstration city before the portal listens, unless the database has accounts
/// already, and addresses unless there are some: all of it in one transaction, or nothing. Nodes
/// that start together take turns.
@Component
@Profile("demo")
class DemonstrationCity implements SmartInitializingSingleton {

  private static final long LOCK = 0x6f70656e64656d6fL;

  private final JdbcClient jdbc;
  private final Settings settings;
  private final BusinessCalendar calendar;
  private final Clock clock;
  private final History history;
  private final Residents residents;
  private final Clerk clerk;
  private final Cashier cashier;
  private final WithdrawalDesk withdrawals;
  private final AddressSample addresses;

  DemonstrationCity(
      JdbcClient jdbc,
      Settings settings,
      BusinessCalendar calendar,
      Clock clock,
      History history,
      Residents residents,
      Clerk clerk,
      Cashier cashier,
      WithdrawalDesk withdrawals,
      AddressSample addresses) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.calendar = calendar;
    this.clock = clock;
    this.history = history;
    this.residents = residents;
    this.clerk = clerk;
    this.cashier = cashier;
    this.withdrawals = withdrawals;
    this.addresses = addresses;
  }

  @Override
  @Transactional
  public void afterSingletonsInstantiated() {
    jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((_, row) -> row).single();
    if (jdbc.sql("select not exists (select from accounts)").query(Boolean.class).single()) {
      build(clock.instant());
    }
    addresses.lay();
  }

  private void build(Instant now) {
    var city = settings.one("demonstration/city.yaml", City.class);
    residents.moveIn(city.people(), now);
    settings.all("demonstration/files/*.yaml", Shelf.class).stream()
        .flatMap(shelf -> shelf.files().stream())
        .forEach(file -> tell(file, city, now));
    keepQuietAboutThePast();
  }

  private void tell(CityFile file, City city, Instant now) {
    var begun = file.steps().getFirst().on().in(calendar, now);
    var folder = open(file, city, begun);
    for (var step : file.steps()) {
      var at = step.on().in(calendar, now);
      switch (step) {
        case Step.OfReview review -> clerk.take(review, folder, city, at, now);
        case Step.OfMoney money -> cashier.take(money, folder, city, at);
        case Step.OfWithdrawal withdrawal -> withdrawals.take(withdrawal, folder, at, now);
      }
    }
  }

  private Folder open(CityFile file, City city, Instant begun) {
    var applicant = residents.account(file.of());
    var number = number(file, begun);
    insert(file, number, applicant, city, begun);
    return new Folder(number, applicant, jdbc, history);
  }

  private void insert(
      CityFile file, FileNumber number, Account applicant, City city, Instant begun) {
    var work = known(city.works().get(file.work()), file.work());
    var street = known(city.streets().get(file.street()), file.street());
    jdbc.sql(
            """
            insert into applications
              (file_number, type_code, description_en, description_fr, applicant, applicant_name, business,
               civic_number, street_type_fr, street_name, street_type_en, direction_fr, direction_en,
               municipality, postal_code, status, submitted_at, last_activity_at,
               project_value_cents, area_square_metres, work_type_en, work_type_fr)
            values (?, ?, ?, ?, ?, ?, (select business from business_members where account = ? limit 1),
                    ?, ?, ?, ?, ?, ?, 'Ottawa', ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            java.util.Arrays.asList(
                number.toString(),
                work.type(),
                work.description().en(),
                work.description().fr(),
                applicant.id(),
                applicant.displayName(),
                applicant.id(),
                file.civicNumber(),
                street.typeFr(),
                street.name(),
                street.typeEn(),
                street.directionFr(),
                street.directionEn(),
                street.postalCode(),
                number.isDraft() ? "draft" : "submitted",
                number.isDraft() ? null : utc(begun),
                utc(begun),
                file.value().cents(),
                file.area(),
                work.workType().en(),
                work.workType().fr()))
        .update();
  }

  private FileNumber number(CityFile file, Instant begun) {
    var year = String.valueOf(calendar.dateOf(begun).getYear());
    return FileNumber.of(
        file.number().equals("DRAFT") ? draftNumber() : file.number().replace("yyyy", year));
  }

  private String draftNumber() {
    return jdbc.sql("select 'DRAFT-' || to_char(nextval('draft_numbers'), 'FM000000')")
        .query(String.class)
        .single();
  }

  /// What the commands announced is long past: its mail counts as sent.
  private void keepQuietAboutThePast() {
    jdbc.sql("update mails set sent_at = written_at where sent_at is null").update();
  }

  private static <T> T known(@Nullable T found, String name) {
    if (found == null) {
      throw new IllegalArgumentException("the city does not know " + name);
    }
    return found;
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
