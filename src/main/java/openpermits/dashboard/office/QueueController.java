package openpermits.dashboard.office;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
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
import openpermits.catalogue.Catalogue;
import openpermits.dashboard.office.QueuePage.Content;
import openpermits.fees.RefundOrders;
import openpermits.settings.BusinessCalendar;
import openpermits.settings.Municipality;
import openpermits.settings.Settings;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// Staff reads what waits.
@Controller
class QueueController {

  private static final int PAGE = 25;

  /// More requests than this wait only where nobody works; the oldest are shown.
  private static final int MOST = 200;

  private final OpenWithdrawals withdrawals;
  private final OpenFiles files;
  private final RefundOrders refunds;
  private final Accounts accounts;
  private final Catalogue catalogue;
  private final BusinessCalendar calendar;
  private final int decideWithin;
  private final Clock clock;

  QueueController(
      OpenWithdrawals withdrawals,
      OpenFiles files,
      RefundOrders refunds,
      Accounts accounts,
      Catalogue catalogue,
      BusinessCalendar calendar,
      Settings settings,
      Clock clock) {
    this.withdrawals = withdrawals;
    this.files = files;
    this.refunds = refunds;
    this.accounts = accounts;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.decideWithin =
        settings.one("municipality.yaml", Municipality.class).withdrawals().decideWithin();
    this.clock = clock;
  }

  @Get(Route.STAFF_QUEUE)
  Answer show(@RequestParam Map<String, String> query, Person officer) {
    var tab = QueueTab.of(query.getOrDefault("tab", ""));
    return new QueuePage(tab, counts(officer), content(tab, query, officer));
  }

  private Content content(QueueTab tab, Map<String, String> query, Person officer) {
    return switch (tab) {
      case MINE -> requests(Filter.assignedTo(officer.account()), false, officer);
      case WITHDRAWALS -> {
        var filter = filter(query);
        yield requests(filter, !filter.equals(Filter.ALL), officer);
      }
      case TEAM -> files(query.getOrDefault("words", ""), query.getOrDefault("after", ""));
      case REFUNDS ->
          new QueuePage.Refunds(
              rows(withdrawals.list(second(), MOST), officer), refunds.outstanding(MOST));
    };
  }

  private static Filter filter(Map<String, String> query) {
    return new Filter(
        query.getOrDefault("state", ""),
        query.getOrDefault("type", ""),
        query.getOrDefault("assignee", ""));
  }

  private static Filter second() {
    return new Filter(State.AWAITING_SECOND_APPROVAL.key(), "", "");
  }

  private Content requests(Filter filter, boolean isFiltered, Person officer) {
    return new QueuePage.Requests(
        rows(withdrawals.list(filter, MOST), officer),
        filter,
        isFiltered,
        catalogue.all(),
        accounts.staff());
  }

  private Content files(String words, String after) {
    var start = FilePlace.read(after);
    var found = files.list(words, start.orElse(null), PAGE + 1);
    var page = found.stream().limit(PAGE).toList();
    var next = found.size() > PAGE ? FilePlace.write(page.getLast()) : "";
    return new QueuePage.Files(page, words, next, start.isEmpty());
  }

  private List<QueueRow> rows(List<OpenWithdrawal> requests, Person officer) {
    var names =
        accounts.staff().stream().collect(Collectors.toMap(Account::id, Account::shortName));
    return requests.stream().map(request -> row(request, names, officer)).toList();
  }

  private QueueRow row(OpenWithdrawal request, Map<UUID, String> names, Person officer) {
    var assignee = request.assignedTo();
    return new QueueRow(
        request,
        Deadline.of(
            calendar.dateOf(request.receivedAt()),
            calendar.dateOf(clock.instant()),
            decideWithin,
            calendar),
        assignee == null ? null : names.get(assignee),
        officer.account().equals(assignee));
  }

  private Map<QueueTab, Integer> counts(Person officer) {
    var counts = new EnumMap<QueueTab, Integer>(QueueTab.class);
    counts.put(QueueTab.MINE, withdrawals.count(Filter.assignedTo(officer.account())));
    counts.put(QueueTab.WITHDRAWALS, withdrawals.count(Filter.ALL));
    counts.put(QueueTab.REFUNDS, withdrawals.count(second()) + refunds.countOutstanding());
    return counts;
  }
}
