package openpermits.dashboard.portal;

import java.time.Clock;
import openpermits.dashboard.UnpaidInvoices;
import openpermits.settings.BusinessCalendar;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;

/// A customer reads what is owed.
@Controller
class UnpaidFeesController {

  private final UnpaidInvoices invoices;
  private final BusinessCalendar calendar;
  private final Clock clock;

  UnpaidFeesController(UnpaidInvoices invoices, BusinessCalendar calendar, Clock clock) {
    this.invoices = invoices;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Get(Route.UNPAID_FEES)
  Answer show(Person customer) {
    return new UnpaidFeesPage(invoices.of(customer.account()), calendar.dateOf(clock.instant()));
  }
}
