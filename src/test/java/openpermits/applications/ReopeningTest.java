package openpermits.applications;

import static openpermits.applications.SampleFile.ANA;
import static openpermits.applications.SampleFile.MONDAY;
import static openpermits.applications.SampleFile.OMAR;
import static openpermits.applications.SampleFile.SOPHIE;
import static openpermits.applications.SampleFile.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import openpermits.applications.ApplicationEvent.WithdrawalApproved;
import openpermits.applications.Approval.Balance;
import openpermits.catalogue.Status;
import openpermits.fees.CityFunction;
import openpermits.fees.FeeKind;
import openpermits.fees.Invoices;
import openpermits.fees.RefundOrder;
import openpermits.fees.RefundOrders;
import openpermits.inspections.Inspection;
import openpermits.inspections.Inspections;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.kernel.Reason;
import openpermits.kernel.Refused;
import openpermits.reviews.Review;
import openpermits.reviews.Reviews;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.Messages;
import openpermits.web.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A withdrawal that stops everything there is to stop, and its undoing.
@PortalTest
class ReopeningTest {

  private static final Instant WORKED = MONDAY.minus(Duration.ofDays(2));
  private static final Instant NEXT_WEEK = MONDAY.plus(Duration.ofDays(7));

  @Autowired Withdrawals withdrawals;
  @Autowired Applications applications;
  @Autowired Effects effects;
  @Autowired Reviews reviews;
  @Autowired Inspections inspections;
  @Autowired Invoices invoices;
  @Autowired RefundOrders refunds;
  @Autowired SampleCity city;
  @Autowired Messages messages;
  @Autowired JdbcClient jdbc;

  private FileNumber file = SampleFile.FILE;
  private UUID withdrawal = SampleFile.REQUEST.id();

  @BeforeEach
  void withdrawAFile() {
    file = city.file(ANA, "on-hold", WORKED);
    city.completedReview(file, CityFunction.INTAKE_ADMIN, WORKED);
    city.review(file, CityFunction.ZONING_REVIEW);
    city.inspection(file, NEXT_WEEK);
    var paid = city.billed(file, FeeKind.PERMIT_FEE, Money.dollars("800.00"), ANA, WORKED);
    city.paid(paid, Money.dollars("800.00"), "Ana Tremblay", "4242", ANA, WORKED);
    city.billed(file, FeeKind.PERMIT_FEE, Money.dollars("50.00"), ANA, WORKED);
    withdrawal = withdrawals.request(file, "Sold the lot", "en", ANA, MONDAY).request().id();
    assertThat(approve()).isInstanceOf(WithdrawalApproved.class);
  }

  @Test
  void startsFromAFileOnWhichEverythingStopped() {
    assertThat(reviews.of(file))
        .extracting(Review::state)
        .containsExactlyInAnyOrder(Review.State.COMPLETED, Review.State.CLOSED);
    assertThat(inspections.of(file))
        .extracting(Inspection::state)
        .containsExactly(Inspection.State.CANCELLED);
    assertThat(owed()).isEqualTo(Money.ZERO);
    assertThat(refund()).isEqualTo(RefundOrder.State.APPROVED);
  }

  @Test
  void readsTheDecisionBackAsItWasMade() {
    assertThat(load().withdrawal())
        .isInstanceOfSatisfying(
            Withdrawal.Approved.class,
            approved -> assertThat(approved.decision().refund()).isEqualTo(total()));
  }

  @Test
  void saysEachEffectInBothLanguages() {
    for (var language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
      var text = new Text(language, messages);
      assertThat(effects.of(withdrawal))
          .extracting(effect -> text.say(effect.kind().term(), effect.words()))
          .hasSize(5)
          .doesNotHaveDuplicates()
          .noneMatch(sentence -> sentence.matches(".*(zoning-review|on-hold|term:|\\{).*"));
    }
  }

  @Test
  void undoesExactlyWhatTheWithdrawalDid() {
    reopen(TUESDAY);

    assertThat(load().status()).isEqualTo(Status.ON_HOLD);
    assertThat(reviews.of(file))
        .extracting(Review::state)
        .containsExactlyInAnyOrder(Review.State.COMPLETED, Review.State.OPEN);
    assertThat(inspections.of(file))
        .extracting(Inspection::state)
        .containsExactly(Inspection.State.SCHEDULED);
    assertThat(owed()).isEqualTo(Money.dollars("50.00"));
    assertThat(refund()).isEqualTo(RefundOrder.State.CANCELLED);
    assertThat(effects.of(withdrawal)).isEmpty();
  }

  @Test
  void letsTheFileBeWithdrawnAgainForTheSameMoney() {
    var before = total();
    reopen(TUESDAY);
    withdrawals.request(file, "Sold after all", "fr", ANA, TUESDAY);
    approve();

    assertThat(total()).isEqualTo(before);
    assertThat(load().status()).isEqualTo(Status.WITHDRAWN);
  }

  @Test
  void comesTooLateAfterThirtyDays() {
    var last = TUESDAY.plus(Duration.ofDays(30));

    assertThat(refusal(last.plusMillis(1))).isEqualTo(new Obstacle.ReopeningTooLate(30));
    reopen(last);
    assertThat(load().status()).isEqualTo(Status.ON_HOLD);
  }

  @Test
  void isRefusedOnceTheRefundIsPaid() {
    jdbc.sql("update refund_orders set state = 'paid', paid_at = now() where withdrawal = ?")
        .param(withdrawal)
        .update();

    assertThat(refusal(TUESDAY)).isEqualTo(new Obstacle.RefundPaid());
    assertThat(load().status()).isEqualTo(Status.WITHDRAWN);
  }

  private ApplicationEvent approve() {
    var expected = withdrawals.consequences(load(), TUESDAY).worksheet().totals().refund();
    var choice = new Withdrawals.Choice(expected, null, Balance.CANCEL, null, "As you asked", "");
    return withdrawals.approve(file, choice, OMAR, TUESDAY);
  }

  private void reopen(Instant at) {
    withdrawals.reopen(file, "Asked by mistake", SOPHIE, at);
  }

  private Reason refusal(Instant at) {
    return catchThrowableOfType(Refused.class, () -> reopen(at)).reason();
  }

  private Application load() {
    return applications.find(file).orElseThrow();
  }

  private Money owed() {
    return Money.sum(invoices.of(file).stream().map(invoice -> invoice.balance()).toList());
  }

  private RefundOrder.State refund() {
    return refunds.of(withdrawal).getFirst().state();
  }

  /// What is to go back of the file.
  private Money total() {
    return Money.sum(invoices.lines(file).stream().map(line -> line.refunded()).toList());
  }
}
