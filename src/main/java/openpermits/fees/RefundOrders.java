package openpermits.fees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Refunds that were decided. Money goes back to whoever paid, the way it came: a payment by card
/// to that card, any other by cheque (By-law 2014-220, s. 38: to the person named on the receipt).
@Repository
public class RefundOrders {

  private final JdbcClient jdbc;
  private final FeeEntries entries;

  RefundOrders(JdbcClient jdbc, FeeEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  /// Orders the refund of a withdrawal: one order for each payer and card, each with its share of
  /// every line.
  ///
  /// @param shares how much goes back of which fee line, by its id
  @Transactional
  public List<UUID> order(
      FileNumber file, UUID withdrawal, Map<Long, Money> shares, Actor by, Instant at) {
    var orders = new LinkedHashMap<Source, Map<Long, Money>>();
    shares.forEach((line, amount) ->
        Proportion.split(amount, sources(line))
            .forEach((source, part) ->
                orders.computeIfAbsent(source, _ -> new LinkedHashMap<>()).put(line, part)));
    var ids = new ArrayList<UUID>();
    orders.forEach((source, lines) -> ids.add(order(file, withdrawal, source, lines, by, at)));
    return ids;
  }

  public List<RefundOrder> of(UUID withdrawal) {
    return jdbc.sql(
            """
            select id, payee_name, method, card_last4, cents, state, ordered_at, paid_at
              from refund_orders where withdrawal = ? order by ordered_at, id
            """)
        .param(withdrawal)
        .query(RefundOrders::refundOrder)
        .list();
  }

  /// An order beside its file.
  public record Outstanding(FileNumber file, UUID withdrawal, RefundOrder order) {}

  /// Where a page begins: after this order.
  public record After(Instant orderedAt, UUID id) {

    static final After NOTHING = new After(Instant.EPOCH, new UUID(0, 0));
  }

  /// Approved and not paid yet, the oldest first, those after `after`, at most `limit`.
  public List<Outstanding> outstanding(@Nullable After after, int limit) {
    var start = after == null ? After.NOTHING : after;
    return jdbc.sql(
            """
            select id, payee_name, method, card_last4, cents, state, ordered_at, paid_at, file_number, withdrawal
              from refund_orders
             where state = 'approved' and (ordered_at, id) > (?, ?)
             order by ordered_at, id limit ?
            """)
        .params(start.orderedAt().atOffset(ZoneOffset.UTC), start.id(), limit)
        .query((row, number) ->
            new Outstanding(
                FileNumber.of(row.getString("file_number")),
                row.getObject("withdrawal", UUID.class),
                refundOrder(row, number)))
        .list();
  }

  public int countOutstanding() {
    return jdbc.sql("select count(*) from refund_orders where state = 'approved'")
        .query(Integer.class)
        .single();
  }

  public boolean anyPaid(UUID withdrawal) {
    return of(withdrawal).stream().anyMatch(order -> order.state() == RefundOrder.State.PAID);
  }

  /// Takes an order back that was not paid yet.
  @Transactional
  public void cancel(UUID order, Actor by, Instant at) {
    var cancelled =
        jdbc.sql("update refund_orders set state = 'cancelled' where id = ? and state = 'approved'")
            .param(order)
            .update();
    if (cancelled != 1) {
      throw new IllegalStateException("refund order cannot be cancelled: " + order);
    }
    jdbc.sql("select line, cents from fee_entries where cause = ? and kind = 'refund-ordered'")
        .param(order.toString())
        .query((row, number) -> Map.entry(row.getLong(1), new Money(row.getLong(2))))
        .list()
        .forEach(part ->
            entries.add(
                part.getKey(),
                FeeEntries.Kind.REFUND_CANCELLED,
                part.getValue(),
                order.toString(),
                by,
                at));
  }

  private UUID order(
      FileNumber file,
      UUID withdrawal,
      Source source,
      Map<Long, Money> lines,
      Actor by,
      Instant at) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into refund_orders
              (id, file_number, withdrawal, payee_name, method, card_last4, cents, state, ordered_at)
            values (?, ?, ?, ?, ?, ?, ?, 'approved', ?)
            """)
        .params(
            id,
            file.toString(),
            withdrawal,
            source.payer(),
            source.isCard() ? "card" : "cheque",
            source.cardLast4(),
            Money.sum(lines.values()).cents(),
            at.atOffset(ZoneOffset.UTC))
        .update();
    lines.forEach((line, amount) ->
        entries.add(line, FeeEntries.Kind.REFUND_ORDERED, amount, id.toString(), by, at));
    return id;
  }

  /// Where a line's money came from.
  private record Source(String payer, String cardLast4) {

    boolean isCard() {
      return !cardLast4.isEmpty();
    }
  }

  private Map<Source, Money> sources(long line) {
    var sources = new LinkedHashMap<Source, Money>();
    jdbc.sql(
            """
            select p.payer_name, coalesce(p.card_last4, ''), e.cents
              from fee_entries e join payments p on p.receipt = e.cause
             where e.line = ? and e.kind = 'paid'
             order by p.paid_at, p.receipt
            """)
        .param(line)
        .query((row, number) ->
            Map.entry(new Source(row.getString(1), row.getString(2)), new Money(row.getLong(3))))
        .list()
        .forEach(paid -> sources.merge(paid.getKey(), paid.getValue(), Money::plus));
    return sources;
  }

  private static RefundOrder refundOrder(ResultSet row, int number) throws SQLException {
    var paidAt = row.getObject("paid_at", OffsetDateTime.class);
    var last4 = row.getString("card_last4");
    return new RefundOrder(
        row.getObject("id", UUID.class),
        row.getString("payee_name"),
        Payment.Method.valueOf(row.getString("method").toUpperCase(Locale.ROOT)),
        last4 == null ? "" : last4,
        new Money(row.getLong("cents")),
        RefundOrder.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
        paidAt == null ? null : paidAt.toInstant());
  }
}
