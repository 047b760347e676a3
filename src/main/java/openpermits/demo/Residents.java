package openpermits.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.Notice;
import openpermits.demo.City.Firm;
import openpermits.demo.City.Resident;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Gives the people of the city their accounts, all with the same password.
@Component
@Profile("demo")
class Residents {

  static final String PASSWORD = "permis-demo-2024";

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final PasswordEncoder passwords;
  private final Map<String, Account> known = new ConcurrentHashMap<>();

  Residents(JdbcClient jdbc, Accounts accounts, PasswordEncoder passwords) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  static String email(String who) {
    return who + "@example.ca";
  }

  /// Whoever is called so in the settings.
  Account account(String who) {
    return known.computeIfAbsent(who, this::find);
  }

  private Account find(String who) {
    return accounts
        .find(email(who))
        .orElseThrow(() -> new IllegalArgumentException("nobody is called " + who));
  }

  void moveIn(Map<String, Resident> people, Instant at) {
    var hash = passwords.encode(PASSWORD);
    people.forEach((who, resident) -> moveIn(who, resident, String.valueOf(hash), at));
  }

  private void moveIn(String who, Resident resident, String hash, Instant at) {
    var id = id(email(who));
    var firm = resident.business();
    var title = resident.title();
    jdbc.sql(
            """
            insert into accounts (id, email, password_hash, given_name, family_name, display_name,
                                  title_en, title_fr, kind, language, role, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            email(who),
            hash,
            resident.givenName(),
            resident.familyName(),
            firm == null ? resident.givenName() + " " + resident.familyName() : firm.name(),
            title.en(),
            title.fr(),
            firm == null ? Account.Kind.INDIVIDUAL.key() : Account.Kind.PROFESSIONAL.key(),
            resident.language(),
            resident.role().name().toLowerCase(Locale.ROOT),
            at.atOffset(ZoneOffset.UTC))
        .update();
    found(firm, id, at);
    var wanted = EnumSet.allOf(Notice.class);
    resident.declined().forEach(wanted::remove);
    accounts.choose(id, wanted);
  }

  /// Whoever comes first is the main contact of the firm; the others are members.
  private void found(@Nullable Firm firm, UUID person, Instant at) {
    if (firm != null) {
      var id = id(firm.name());
      jdbc.sql("insert into businesses values (?, ?, ?, ?, ?) on conflict do nothing")
          .params(
              id,
              firm.name(),
              firm.kind().name().toLowerCase(Locale.ROOT),
              firm.licence(),
              at.atOffset(ZoneOffset.UTC).toLocalDate().plusMonths(firm.validForMonths()))
          .update();
      jdbc.sql(
              """
              insert into business_members (business, account, role)
              select ?, ?, case when exists (select from business_members where business = ?)
                                then 'member' else 'manager' end
              """)
          .params(id, person, id)
          .update();
      jdbc.sql(
              """
              insert into business_history (business, event, role, actor, actor_name, at)
              select m.business, case m.role when 'manager' then 'REGISTERED' else 'JOINED' end,
                     case m.role when 'manager' then '' else m.role end,
                     m.account, given_name || ' ' || family_name, ?
                from business_members m join accounts on id = m.account
               where m.business = ? and m.account = ?
              """)
          .params(at.atOffset(ZoneOffset.UTC), id, person)
          .update();
    }
  }

  /// The same on every load, so that a bookmark outlives the database.
  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
