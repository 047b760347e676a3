package openpermits.businesses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openpermits.businesses.Business.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who was asked to act for a business and has not answered.
@Repository
public class Invitations {

  private final JdbcClient jdbc;

  Invitations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Invitation> of(UUID business) {
    return jdbc.sql(
            "select id, business, email, role from business_invitations where business = ? order by email")
        .param(business)
        .query(Invitations::invitation)
        .list();
  }

  Optional<Invitation> find(UUID id) {
    return jdbc.sql("select id, business, email, role from business_invitations where id = ?")
        .param(id)
        .query(Invitations::invitation)
        .optional();
  }

  /// An earlier one to the same address is replaced.
  ///
  /// @return the one replaced
  Optional<UUID> put(Invitation invitation, Instant at) {
    var before =
        jdbc.sql("delete from business_invitations where business = ? and email = ? returning id")
            .params(invitation.business(), invitation.email())
            .query((row, _) -> row.getObject(1, UUID.class))
            .optional();
    jdbc.sql("insert into business_invitations values (?, ?, ?, ?, ?)")
        .params(
            invitation.id(),
            invitation.business(),
            invitation.email(),
            invitation.role().key(),
            at.atOffset(ZoneOffset.UTC))
        .update();
    return before;
  }

  boolean remove(UUID id) {
    return jdbc.sql("delete from business_invitations where id = ?").param(id).update() == 1;
  }

  private static Invitation invitation(ResultSet row, int number) throws SQLException {
    return new Invitation(
        row.getObject("id", UUID.class),
        row.getObject("business", UUID.class),
        row.getString("email"),
        Role.of(row.getString("role")));
  }
}
