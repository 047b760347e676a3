package openpermits.applications.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import openpermits.accounts.Accounts;
import openpermits.accounts.Notice;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.FileRight;
import openpermits.applications.History;
import openpermits.applications.Restarts;
import openpermits.applications.Withdrawal;
import openpermits.applications.Withdrawal.Open;
import openpermits.applications.portal.ActivitiesPage.Banner;
import openpermits.catalogue.Status;
import openpermits.fees.Invoice;
import openpermits.fees.Invoices;
import openpermits.fees.Payment;
import openpermits.fees.RefundOrders;
import openpermits.kernel.Availability;
import openpermits.settings.Municipality;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Route;
import openpermits.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer reads where an application stands and what happened to it.
@Controller
class ApplicationController {

  /// How long after asking the page still opens with the good news.
  private static final Duration NEWS = Duration.ofMinutes(15);

  private final OwnFiles files;
  private final Restarts restarts;
  private final History history;
  private final Invoices invoices;
  private final RefundOrders refunds;
  private final List<OpenTasks> tasks;
  private final Accounts accounts;
  private final Municipality.Withdrawals rules;
  private final Site site;
  private final Clock clock;

  ApplicationController(
      OwnFiles files,
      Restarts restarts,
      History history,
      Invoices invoices,
      RefundOrders refunds,
      List<OpenTasks> tasks,
      Accounts accounts,
      Municipality municipality,
      Site site,
      Clock clock) {
    this.files = files;
    this.restarts = restarts;
    this.history = history;
    this.invoices = invoices;
    this.refunds = refunds;
    this.tasks = List.copyOf(tasks);
    this.accounts = accounts;
    this.rules = municipality.withdrawals();
    this.site = site;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_ACTIVITIES)
  Answer activities(
      @PathVariable String file, @RequestParam(defaultValue = "") String notice, Person customer) {
    var application = files.find(file, customer);
    var billed = invoices.of(application.file());
    return new ActivitiesPage(
        application,
        application.access().grants(FileRight.APPLY, customer.account()),
        application.availability(Action.WITHDRAW, customer.actor()),
        chain(application, customer),
        billed.stream().filter(Invoice::isOwed).toList(),
        tasks.stream().flatMap(it -> it.of(application, customer).stream()).toList(),
        history.of(application.file()),
        banner(notice, application, customer),
        decision(application, billed));
  }

  /// Only what this person may see of it.
  private ActivitiesPage.Chain chain(Application application, Person customer) {
    var mayRestart =
        application.availability(Action.RESTART, customer.actor())
            instanceof Availability.Available;
    return new ActivitiesPage.Chain(
        mayRestart,
        restarts
            .before(application.file())
            .filter(before -> files.look(before, customer).isPresent())
            .orElse(null),
        restarts.after(application.file()).stream()
            .filter(after -> files.look(after, customer).isPresent())
            .toList());
  }

  @Get(Route.APPLICATION_FEES)
  Answer fees(@PathVariable String file, Person customer) {
    var application = files.find(file, customer);
    return new FeesPage(
        application, invoices.of(application.file()), invoices.payments(application.file()));
  }

  @Get(Route.INVOICE)
  Answer invoice(@PathVariable String file, @PathVariable String invoice, Person customer) {
    var application = files.find(file, customer);
    var found = invoices.find(application.file(), invoice).orElseThrow(NotFound::new);
    return new InvoicePage(application, found, received(found));
  }

  @Get(Route.INVOICE_PDF)
  Answer print(@PathVariable String file, @PathVariable String invoice, Person customer) {
    var application = files.find(file, customer);
    var found = invoices.find(application.file(), invoice).orElseThrow(NotFound::new);
    return new InvoicePrint(site.municipality(), application, found, received(found));
  }

  private List<Payment> received(Invoice invoice) {
    return invoices.payments(invoice.file()).stream()
        .filter(payment -> payment.invoice().equals(invoice.number()))
        .toList();
  }

  private @Nullable DecisionPanel decision(Application application, List<Invoice> billed) {
    return application.withdrawal() instanceof Withdrawal.Ended ended
        ? DecisionPanel.of(ended, refunds.of(ended.request().id()), billed, rules.refundWithin())
        : null;
  }

  /// The banner follows from the state of the file, so that a page opened again next week, or in
  /// another tab, tells the truth.
  private @Nullable Banner banner(String notice, Application application, Person customer) {
    var recent = clock.instant().minus(NEWS);
    if (application.status() == Status.DRAFT && application.lastActivityAt().isAfter(recent)) {
      return switch (notice) {
        case "draft-saved" -> new Banner("draft.saved", "–");
        case "draft-back" -> new Banner("draft.isBack", "–");
        default -> null;
      };
    }
    return switch (application.withdrawal()) {
      case Open open
          when notice.equals("withdrawal-submitted")
              && open.request().by().account().equals(customer.account())
              && open.request().receivedAt().isAfter(recent) ->
          new Banner("withdraw.success", confirmation(customer));
      case Withdrawal.TakenBack back
          when notice.equals("withdrawal-taken-back") && back.at().isAfter(recent) ->
          new Banner("takeBack.success", "–");
      case Withdrawal.Requested _ when notice.equals("answer-sent") ->
          new Banner("answer.success", "–");
      default -> null;
    };
  }

  private String confirmation(Person customer) {
    return accounts
        .find(customer.account())
        .filter(account -> accounts.wants(account.id(), Notice.WITHDRAW))
        .map(openpermits.accounts.Account::maskedEmail)
        .orElse("");
  }
}
