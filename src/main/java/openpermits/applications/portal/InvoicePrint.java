package openpermits.applications.portal;

import java.util.List;
import openpermits.applications.Application;
import openpermits.fees.Invoice;
import openpermits.fees.Payment;
import openpermits.kernel.Bilingual;
import openpermits.web.Print;

/// An invoice to be printed; a receipt once something was paid for it.
///
/// @param municipality whom it is paid to
/// @param payments those received for it
public record InvoicePrint(
    Bilingual municipality, Application application, Invoice invoice, List<Payment> payments)
    implements Print {

  @Override
  public String name() {
    return invoice.number() + ".pdf";
  }

  public boolean isReceipt() {
    return !payments.isEmpty();
  }
}
