package openpermits.businesses;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import openpermits.businesses.Business.Role;
import openpermits.kernel.Actor;
import openpermits.kernel.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who did what to a business, and when. It only grows: the database refuses anything else.
@Repository
public class BusinessHistory {

  private final JdbcClient jdbc;

  BusinessHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What can happen to a business.
  public enum Event implements Term {
    REGISTERED,
    INVITED,
    INVITATION_CANCELLED,
    JOINED,
    ASSOCIATED,
    ROLE_CHANGED,
    HANDED_OVER,
    REMOVED,
    LEFT,
    PIN_MADE;

    @Override
    public String term() {
      return "business.history." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /// One thing that happened.
  ///
  /// @param about whom it was about; empty when nobody else
  /// @param role what they may do from then on; null when that did not change
  public record Entry(Event event, String about, @Nullable Role role, String by, Instant at) {}

  void add(UUID business, Event event, String about, @Nullable Role role, Actor by, Instant at) {
    jdbc.sql(
            """
            insert into business_history (business, event, about, role, actor, actor_name, at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            business,
            event.name(),
            about,
            role == null ? "" : role.key(),
            by.account(),
            by.name(),
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The latest first.
  public List<Entry> of(UUID business) {
    return jdbc.sql(
            "select event, about, role, actor_name, at from business_history where business = ? order by id desc")
        .param(business)
        .query((row, _) ->
            new Entry(
                Event.valueOf(row.getString("event")),
                row.getString("about"),
                row.getString("role").isEmpty() ? null : Role.of(row.getString("role")),
                row.getString("actor_name"),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
