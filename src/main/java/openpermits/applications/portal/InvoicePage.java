package openpermits.applications.portal;

import java.util.List;
import openpermits.applications.Application;
import openpermits.applications.Withdrawal.Open;
import openpermits.fees.Invoice;
import openpermits.fees.Payment;
import openpermits.web.Page;

/// One invoice of a file.
///
/// @param payments those received for it
public record InvoicePage(Application application, Invoice invoice, List<Payment> payments)
    implements Page {

  /// Fees are not asked for while a withdrawal is under review.
  public boolean isPaymentOnHold() {
    return application.withdrawal() instanceof Open;
  }
}
