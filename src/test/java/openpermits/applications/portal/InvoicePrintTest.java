package openpermits.applications.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import openpermits.fees.FeeKind;
import openpermits.fees.Invoices;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.support.Customer;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/// An invoice to keep, which is a receipt once it is paid.
@PortalTest
class InvoicePrintTest {

  private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");

  private final Actor ana = Customer.called("Ana Lopez");
  private final Actor ben = Customer.called("Ben Okafor");

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired Invoices invoices;

  private FileNumber file;
  private long line;

  @BeforeEach
  void anaIsBilled() {
    city.account(ben);
    file = city.file(ana, "submitted", NOW);
    line = city.billed(file, FeeKind.PERMIT_FEE, Money.dollars("2504.00"), ana, NOW);
  }

  @Test
  void saysWhatIsOwed() {
    var invoice = new Customer(portal, ana).print(Route.INVOICE_PDF, file, number());

    assertThat(invoice.faults()).isEmpty();
    assertThat(invoice.text()).contains("Facture " + number(), "2 504,00 $").doesNotContain("Reçu");
  }

  @Test
  void isAReceiptOnceItIsPaid() {
    city.paid(line, Money.dollars("2504.00"), "Ana Lopez", "4242", ana, NOW);

    var receipt = new Customer(portal, ana).print(Route.INVOICE_PDF, file, number());

    assertThat(receipt.faults()).isEmpty();
    assertThat(receipt.text()).contains("Reçu – facture " + number(), "•••• 4242", "0,00 $");
  }

  @Test
  void isThereForNobodyElse() {
    assertThat(new Customer(portal, ben).open(Route.INVOICE_PDF, file, number())).hasStatus(404);
  }

  private String number() {
    return invoices.of(file).getFirst().number();
  }
}
