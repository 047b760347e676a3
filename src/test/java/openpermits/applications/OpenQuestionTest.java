package openpermits.applications;

import static openpermits.applications.SampleFile.ANA;
import static openpermits.applications.SampleFile.MONDAY;
import static openpermits.applications.SampleFile.OMAR;
import static openpermits.applications.SampleFile.SOPHIE;
import static openpermits.applications.SampleFile.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import openpermits.applications.Approval.Balance;
import openpermits.applications.Approval.ByHand;
import openpermits.applications.Questions.Question;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.InformationRequested;
import openpermits.applications.Withdrawal.Requested;
import openpermits.fees.FeeKind;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.kernel.Refused;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A question to the applicant that nobody answered, while officers go on.
@PortalTest
class OpenQuestionTest {

  @Autowired Withdrawals withdrawals;
  @Autowired Applications applications;
  @Autowired Questions questions;
  @Autowired SampleCity city;

  private FileNumber file = SampleFile.FILE;
  private UUID withdrawal = SampleFile.REQUEST.id();

  @BeforeEach
  void askTheApplicant() {
    file = city.file(ANA, "submitted", MONDAY);
    var line = city.billed(file, FeeKind.PERMIT_FEE, Money.dollars("800.00"), ANA, MONDAY);
    city.paid(line, Money.dollars("800.00"), "Ana Tremblay", "4242", ANA, MONDAY);
    withdrawal = withdrawals.request(file, "Sold the lot", "en", ANA, MONDAY).request().id();
    withdrawals.ask(file, "Which lot?", OMAR, MONDAY);
  }

  @Test
  void isStillToBeAnsweredOnceTheProposalIsReturned() {
    propose();
    giveBack();

    assertThat(state())
        .isInstanceOfSatisfying(
            InformationRequested.class, it -> assertThat(it.question()).isEqualTo("Which lot?"));
    answer();
    assertThat(state()).isInstanceOf(Requested.class);
    assertThat(questions.about(withdrawal))
        .extracting(Question::answer)
        .containsExactly("The north lot");
  }

  @Test
  void canBeAnsweredWhileTheProposalWaits() {
    propose();
    answer();

    assertThat(state()).isInstanceOf(AwaitingSecondApproval.class);
    assertThat(questions.about(withdrawal))
        .extracting(Question::answer)
        .containsExactly("The north lot");
    giveBack();
    assertThat(state()).isInstanceOf(Requested.class);
  }

  @Test
  void isReplacedWhenItIsAskedAgain() {
    withdrawals.ask(file, "The north lot or the south lot?", OMAR, TUESDAY);
    propose();
    giveBack();
    answer();

    assertThat(state()).isInstanceOf(Requested.class);
    assertThat(questions.about(withdrawal))
        .extracting(Question::isReplaced, Question::answer)
        .containsExactly(tuple(true, null), tuple(false, "The north lot"));
    assertThat(catchThrowableOfType(Refused.class, this::answer).reason())
        .isEqualTo(new Obstacle.NothingAsked());
  }

  private void propose() {
    var refund = withdrawals.consequences(load(), TUESDAY).worksheet().totals().refund();
    var byHand = new ByHand(Money.dollars("12.50"), "Fair");
    withdrawals.approve(
        file,
        new Withdrawals.Choice(refund, byHand, Balance.NONE, null, "As you asked", ""),
        OMAR,
        TUESDAY);
    assertThat(state()).isInstanceOf(AwaitingSecondApproval.class);
  }

  private void giveBack() {
    withdrawals.returnProposal(file, "Wait for the answer", SOPHIE, TUESDAY);
  }

  private void answer() {
    withdrawals.answer(file, "The north lot", ANA, TUESDAY);
  }

  private Withdrawal state() {
    return load().withdrawal();
  }

  private Application load() {
    return applications.find(file).orElseThrow();
  }
}
