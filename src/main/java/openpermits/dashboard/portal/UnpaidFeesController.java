package openpermits.dashboard.portal;

import java.time.Clock;
import openpermits.dashboard.UnpaidInvoices;
import openpermits.web.Answer;
import openpermits.web.Formats;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;

/// A customer reads what is owed.
@Controller
class UnpaidFeesController {

  private final UnpaidInvoices invoices;
  private final Clock clock;

  UnpaidFeesController(UnpaidInvoices invoices, Clock clock) {
    this.invoices = invoices;
    this.clock = clock;
  }

  @Get(Route.UNPAID_FEES)
  Answer show(Person customer) {
    return new UnpaidFeesPage(invoices.of(customer.account()), Formats.day(clock.instant()));
  }
}
