package openpermits.dashboard.office;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.applications.OpenFiles;
import openpermits.applications.OpenWithdrawal;
import openpermits.applications.OpenWithdrawal.State;
import openpermits.applications.OpenWithdrawals;
import openpermits.applications.OpenWithdrawals.Filter;
import openpermits.applications.OpenWithdrawals.Order;
import openpermits.catalogue.Catalogue;
import openpermits.dashboard.office.QueuePage.Content;
import openpermits.fees.RefundOrders;
import openpermits.settings.BusinessCalendar;
import openpermits.settings.Municipality;
import org.springframework.stereotype.Component;

/// Gathers what the sections of the work queue hold, each a page at a time.
@Component
class QueueSections {

  private static final Filter SECOND = new Filter(State.AWAITING_SECOND_APPROVAL.key(), "", "");

  private final OpenWithdrawals withdrawals;
  private final OpenFiles files;
  private final RefundOrders refunds;
  private final Accounts accounts;
  private final Catalogue catalogue;
  private final BusinessCalendar calendar;
  private final int decideWithin;
  private final Clock clock;

  QueueSections(
      OpenWithdrawals withdrawals,
      OpenFiles files,
      RefundOrders refunds,
      Accounts accounts,
      Catalogue catalogue,
      BusinessCalendar calendar,
      Municipality municipality,
      Clock clock) {
    this.withdrawals = withdrawals;
    this.files = files;
    this.refunds = refunds;
    this.accounts = accounts;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.decideWithin = municipality.withdrawals().decideWithin();
    this.clock = clock;
  }

  Content content(QueueQuery query, UUID officer) {
    return switch (query.tab()) {
      case MINE -> requests(query, Filter.assignedTo(officer), officer);
      case WITHDRAWALS -> requests(query, query.filter(), officer);
      case TEAM -> files(query);
      case REFUNDS -> refunds(query, officer);
    };
  }

  Map<QueueTab, Integer> counts(UUID officer) {
    var counts = new EnumMap<QueueTab, Integer>(QueueTab.class);
    counts.put(QueueTab.MINE, withdrawals.count(Filter.assignedTo(officer)));
    counts.put(QueueTab.WITHDRAWALS, withdrawals.count(Filter.ALL));
    counts.put(QueueTab.REFUNDS, withdrawals.count(SECOND) + refunds.countOutstanding());
    return counts;
  }

  private Content requests(QueueQuery query, Filter filter, UUID officer) {
    return new QueuePage.Requests(
        rows(filter, query.order(), query.after(), officer),
        withdrawals.count(filter),
        decideWithin,
        !query.filter().equals(Filter.ALL),
        catalogue.all(),
        accounts.staff());
  }

  private Content files(QueueQuery query) {
    var after = Places.file(query.after());
    return new QueuePage.Files(
        Slice.of(
            files.list(query.words(), after.orElse(null), Slice.LIMIT),
            after.isEmpty(),
            Places::of));
  }

  private Content refunds(QueueQuery query, UUID officer) {
    var after = Places.refund(query.orders());
    return new QueuePage.Refunds(
        rows(SECOND, Order.RECEIVED, query.after(), officer),
        Slice.of(
            refunds.outstanding(after.orElse(null), Slice.LIMIT), after.isEmpty(), Places::of));
  }

  private Slice<QueueRow> rows(Filter filter, Order order, String place, UUID officer) {
    var after = Places.request(place);
    var names =
        accounts.staff().stream().collect(Collectors.toMap(Account::id, Account::shortName));
    return Slice.of(
            withdrawals.list(filter, order, after.orElse(null), Slice.LIMIT),
            after.isEmpty(),
            Places::of)
        .map(request -> row(request, names, officer));
  }

  private QueueRow row(OpenWithdrawal request, Map<UUID, String> names, UUID officer) {
    var assignee = request.assignedTo();
    return new QueueRow(
        request,
        Deadline.of(
            calendar.dateOf(request.receivedAt()),
            calendar.dateOf(clock.instant()),
            decideWithin,
            calendar),
        assignee == null ? null : names.get(assignee),
        officer.equals(assignee));
  }
}
