package openpermits.dashboard.portal;

import java.time.LocalDate;
import java.util.List;
import openpermits.dashboard.UnpaidInvoice;
import openpermits.kernel.Money;
import openpermits.web.Page;

/// What a customer owes.
///
/// @param today in Ottawa, which due dates are measured against
public record UnpaidFeesPage(List<UnpaidInvoice> invoices, LocalDate today) implements Page {

  public List<UnpaidInvoice> due() {
    return invoices.stream().filter(invoice -> !invoice.onHold()).toList();
  }

  public List<UnpaidInvoice> onHold() {
    return invoices.stream().filter(UnpaidInvoice::onHold).toList();
  }

  public Money total() {
    return Money.sum(due().stream().map(UnpaidInvoice::balance).toList());
  }
}
