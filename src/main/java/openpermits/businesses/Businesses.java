package openpermits.businesses;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import openpermits.businesses.Business.Kind;
import openpermits.businesses.Business.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every business that is registered, and who acts for it.
@Repository
public class Businesses {

  private static final String BUSINESS =
      "b.id, b.name, b.kind, b.licence, b.valid_until, b.insurer, b.insured_until";

  private final JdbcClient jdbc;

  Businesses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Those that an account acts for, by name.
  public List<Membership> of(UUID account) {
    return jdbc.sql(
            "select %s, m.role from business_members m join businesses b on b.id = m.business where m.account = ? order by b.name, b.id"
                .formatted(BUSINESS))
        .param(account)
        .query(Businesses::membership)
        .list();
  }

  /// Those that an account may apply for.
  public List<Business> appliedForBy(UUID account) {
    return of(account).stream()
        .filter(membership -> membership.role().mayApply())
        .map(Membership::business)
        .toList();
  }

  /// A business, for one of its members; for anybody else it is not there.
  public Optional<Membership> find(UUID business, UUID account) {
    return of(account).stream()
        .filter(membership -> membership.business().id().equals(business))
        .findFirst();
  }

  public Optional<Business> find(UUID business) {
    return jdbc.sql("select %s from businesses b where b.id = ?".formatted(BUSINESS))
        .param(business)
        .query(Businesses::business)
        .optional();
  }

  /// Those with exactly this name, in any case, or this licence number.
  public List<Business> called(String nameOrLicence) {
    return jdbc.sql(
            "select %s from businesses b where lower(b.name) = lower(:words) or b.licence = :words"
                .formatted(BUSINESS))
        .param("words", nameOrLicence.strip())
        .query(Businesses::business)
        .list();
  }

  public List<Member> members(UUID business) {
    return jdbc.sql(
            """
            select a.id, a.given_name || ' ' || a.family_name as name, a.email, m.role
              from business_members m join accounts a on a.id = m.account
             where m.business = ?
             order by a.family_name, a.given_name, a.id
            """)
        .param(business)
        .query((row, _) ->
            new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Role.of(row.getString("role"))))
        .list();
  }

  /// Its main contacts.
  public List<Member> contacts(UUID business) {
    return members(business).stream().filter(member -> member.role() == Role.MANAGER).toList();
  }

  /// The names of the businesses that would have members and no main contact without this account.
  public List<String> needing(UUID account) {
    return of(account).stream()
        .filter(Membership::isManager)
        .map(Membership::business)
        .filter(business -> contacts(business.id()).size() == 1)
        .filter(business -> members(business.id()).size() > 1)
        .map(Business::name)
        .toList();
  }

  void add(Business business) {
    jdbc.sql("insert into businesses values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            Arrays.asList(
                business.id(),
                business.name(),
                business.kind().key(),
                business.licence(),
                Date.valueOf(business.validUntil()),
                business.insurer(),
                business.insuredUntil() == null ? null : Date.valueOf(business.insuredUntil())))
        .update();
  }

  /// Waits for whoever changes who acts for it, and holds it until the transaction ends.
  void hold(UUID business) {
    jdbc.sql("select 1 from businesses where id = ? for update")
        .param(business)
        .query((row, _) -> row.getInt(1))
        .optional();
  }

  /// Whoever is a member already becomes one in this role.
  void put(UUID business, UUID account, Role role) {
    jdbc.sql(
            """
            insert into business_members (business, account, role) values (?, ?, ?)
            on conflict (account, business) do update set role = excluded.role
            """)
        .params(business, account, role.key())
        .update();
  }

  void remove(UUID business, UUID account) {
    jdbc.sql("delete from business_members where business = ? and account = ?")
        .params(business, account)
        .update();
  }

  private static Membership membership(ResultSet row, int number) throws SQLException {
    return new Membership(business(row, number), Role.of(row.getString("role")));
  }

  private static Business business(ResultSet row, int number) throws SQLException {
    var insuredUntil = row.getDate("insured_until");
    return new Business(
        row.getObject("id", UUID.class),
        row.getString("name"),
        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("licence"),
        row.getDate("valid_until").toLocalDate(),
        row.getString("insurer"),
        insuredUntil == null ? null : insuredUntil.toLocalDate());
  }
}
