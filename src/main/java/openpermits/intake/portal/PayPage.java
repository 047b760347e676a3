package openpermits.intake.portal;

import java.util.List;
import openpermits.applications.Application;
import openpermits.fees.Invoice;
import openpermits.kernel.Money;
import openpermits.web.Page;

/// What is to be paid.
///
/// @param onHold whether nothing has to be paid while a withdrawal is under review
public record PayPage(Application application, List<Invoice> owed, boolean onHold) implements Page {

  public Money total() {
    return Money.sum(owed.stream().map(Invoice::balance).toList());
  }
}
