package openpermits.applications.office;

import static openpermits.web.Route.STAFF_DECISION_LETTER;
import static openpermits.web.Route.STAFF_FILE;
import static openpermits.web.Route.STAFF_REOPEN;
import static openpermits.web.Route.STAFF_WITHDRAWAL_CONFIRM;
import static openpermits.web.Route.STAFF_WITHDRAWAL_REVIEW;
import static openpermits.web.Route.STAFF_WITHDRAWAL_SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import openpermits.applications.Applications;
import openpermits.applications.Withdrawal;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.Denied;
import openpermits.applications.Withdrawal.InformationRequested;
import openpermits.applications.Withdrawal.Requested;
import openpermits.applications.WithdrawalDrafts;
import openpermits.applications.Withdrawals;
import openpermits.catalogue.Status;
import openpermits.fees.FeeKind;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// From an open request to its decision, through the pages.
@PortalTest
class ReviewControllerTest {

  private static final Actor ANA = Desk.staff(Role.APPLICANT, "Ana Lopez");
  private static final Actor OMAR = Desk.staff(Role.OFFICER, "Omar Haddad");
  private static final Actor NOOR = Desk.staff(Role.OFFICER, "Noor Singh");
  private static final Actor ERIN = Desk.staff(Role.SUPERVISOR, "Erin Li");
  private static final Actor PAUL = Desk.staff(Role.SUPERVISOR, "Paul Roy");

  @Autowired WebApplicationContext portal;
  @Autowired Withdrawals withdrawals;
  @Autowired WithdrawalDrafts drafts;
  @Autowired Applications applications;
  @Autowired SampleCity city;

  private Desk omar;
  private Desk noor;
  private Desk erin;
  private Desk paul;

  @BeforeEach
  void sitDown() {
    omar = Desk.of(OMAR, portal);
    noor = Desk.of(NOOR, portal);
    erin = Desk.of(ERIN, portal);
    paul = Desk.of(PAUL, portal);
  }

  @Test
  void asksForWhatTheDecisionNeeds() {
    var request = requested(unpaid());

    assertThat(omar.post(STAFF_WITHDRAWAL_REVIEW, request, "expected", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("Select a decision", "Enter the reason given to the applicant")
        .doesNotContain("Select what happens to the unpaid balance");
    assertThat(omar.post(STAFF_WITHDRAWAL_REVIEW, request, "expected", "0", "decision", "approve"))
        .hasStatus(422)
        .bodyText()
        .contains("Select what happens to the unpaid balance");
    assertThat(omar.post(STAFF_WITHDRAWAL_REVIEW, request, "decision", "deny", "reason", "No."))
        .hasStatus(422)
        .bodyText()
        .contains("Select the ground for denying");
    assertThat(omar.post(STAFF_WITHDRAWAL_REVIEW, request, "decision", "ask"))
        .hasStatus(422)
        .bodyText()
        .contains("Enter the question to the applicant");
  }

  @Test
  void keepsAnInvoiceOnlyWithAJustification() {
    var file = unpaid();
    var request = requested(file);
    assertThat(approve(omar, request, "0", "balance", "keep"))
        .hasStatus(422)
        .bodyText()
        .contains("Enter a justification to keep the invoice");

    assertThat(approve(omar, request, "0", "balance", "keep", "kept", "The plans were examined."))
        .hasStatus(303);
    assertThat(omar.read(STAFF_WITHDRAWAL_CONFIRM, request))
        .bodyText()
        .contains("Keep the invoice", "Justification: The plans were examined.");
    omar.post(STAFF_WITHDRAWAL_CONFIRM, request);
    assertThat(omar.read(STAFF_FILE, file))
        .bodyText()
        .contains("Keep the invoice. Justification: The plans were examined.");
  }

  @Test
  void keepsWhatWasTypedBesideWhatIsWrong() {
    var request = requested(paid());

    assertThat(
            omar.post(
                STAFF_WITHDRAWAL_REVIEW,
                request,
                "decision",
                "approve",
                "override",
                "true",
                "amount",
                "a lot",
                "note",
                "<keep> this"))
        .hasStatus(422)
        .bodyText()
        .contains("Enter an amount, for example 925.92", "value=\"a lot\"", "&lt;keep&gt; this");
  }

  @Test
  void refusesMoreThanWasPaid() {
    assertThat(
            omar.post(
                STAFF_WITHDRAWAL_REVIEW,
                requested(paid()),
                "do",
                "recalculate",
                "override",
                "true",
                "amount",
                "$500.01",
                "justification",
                "Generous"))
        .hasStatus(422)
        .bodyText()
        .contains("The refund cannot be more than the amount paid ($500.00)");
  }

  @Test
  void recalculatesWithoutDeciding() {
    var file = paid();
    assertThat(
            omar.post(
                STAFF_WITHDRAWAL_REVIEW,
                requested(file),
                "do",
                "recalculate",
                "override",
                "true",
                "amount",
                "12,50",
                "justification",
                "Fair"))
        .hasStatusOk()
        .bodyText()
        .contains("Amount recalculated: $12.50");
    assertThat(withdrawal(file)).isInstanceOf(Requested.class);
  }

  @Test
  void changesNothingUntilItIsConfirmed() {
    var file = unpaid();
    var request = requested(file);

    assertThat(approve(omar, request, "0", "balance", "cancel"))
        .hasStatus(303)
        .hasRedirectedUrl("/en/staff/withdrawals/" + request + "/confirm");
    assertThat(withdrawal(file)).isInstanceOf(Requested.class);
    assertThat(omar.read(STAFF_WITHDRAWAL_CONFIRM, request))
        .hasStatusOk()
        .bodyText()
        .contains("Withdraw " + file + " permanently?", "Cancel the invoice", "As you asked.");

    assertThat(omar.post(STAFF_WITHDRAWAL_CONFIRM, request))
        .hasStatus(303)
        .hasRedirectedUrl("/en/staff/withdrawals/" + request + "?notice=approved");
    assertThat(withdrawal(file)).isInstanceOf(Approved.class);
    assertThat(omar.read(STAFF_WITHDRAWAL_REVIEW, request))
        .bodyText()
        .contains("Omar Haddad approved the withdrawal on");
  }

  @Test
  void tellsWhoDecidedFirstAndShowsWhatWasTyped() {
    var file = unpaid();
    var request = requested(file);
    approve(omar, request, "0", "balance", "cancel");
    approve(
        noor, request, "0", "balance", "keep", "kept", "Work was done", "note", "Noor was here");
    omar.post(STAFF_WITHDRAWAL_CONFIRM, request);

    assertThat(noor.post(STAFF_WITHDRAWAL_CONFIRM, request))
        .hasStatus(409)
        .bodyText()
        .contains("Omar Haddad approved the withdrawal on", "Noor was here");
    assertThat(approve(noor, request, "0", "balance", "keep", "note", "Once more"))
        .hasStatus(409)
        .bodyText()
        .contains("Omar Haddad approved the withdrawal on", "Once more");
  }

  @Test
  void neverDecidesOnARequestThatItDidNotShow() {
    var file = unpaid();
    var first = requested(file);
    approve(omar, first, "0", "balance", "cancel");
    withdrawals.takeBack(file, ANA, now());
    requested(file);

    assertThat(omar.post(STAFF_WITHDRAWAL_CONFIRM, first)).hasStatus(409);
    assertThat(withdrawal(file)).isInstanceOf(Requested.class);
  }

  @Test
  void deniesWithAGround() {
    var file = unpaid();
    var request = requested(file);
    omar.post(
        STAFF_WITHDRAWAL_REVIEW,
        request,
        "decision",
        "deny",
        "ground",
        "requested-by-mistake",
        "reason",
        "You told us so.");
    omar.post(STAFF_WITHDRAWAL_CONFIRM, request);

    assertThat(withdrawal(file)).isInstanceOf(Denied.class);
  }

  @Test
  void goesBackAndForthWithTheApplicant() {
    var file = unpaid();
    var request = requested(file);
    omar.post(STAFF_WITHDRAWAL_REVIEW, request, "decision", "ask", "question", "Why?");
    omar.post(STAFF_WITHDRAWAL_CONFIRM, request);
    assertThat(withdrawal(file)).isInstanceOf(InformationRequested.class);
    withdrawals.answer(file, "Too dear.", ANA, now());

    assertThat(omar.read(STAFF_WITHDRAWAL_REVIEW, request))
        .hasStatusOk()
        .bodyText()
        .contains("Why?", "Too dear.");
  }

  @Test
  void showsTheLetterInTheLanguageOfTheApplicant() {
    var file = unpaid();
    var request = requested(file);
    approve(omar, request, "0", "balance", "cancel");
    city.prefers(ANA, "fr");

    assertThat(omar.read(STAFF_DECISION_LETTER, request))
        .hasStatusOk()
        .bodyText()
        .contains("Letter language: French.", "lang=\"fr-CA\"", "Notre décision", "?letter=en")
        .doesNotContain("Our decision");
    city.prefers(ANA, "en");
    assertThat(omar.read(STAFF_DECISION_LETTER, request)).bodyText().contains("Our decision");
  }

  @Test
  void letsNobodyApproveTheirOwnProposal() {
    var file = paid();
    var request = requested(file);
    propose(erin, request);
    assertThat(withdrawal(file)).isInstanceOf(AwaitingSecondApproval.class);

    assertThat(erin.read(STAFF_WITHDRAWAL_REVIEW, request))
        .bodyText()
        .contains("The second approval must come from another person", "aria-disabled");
    assertThat(erin.post(STAFF_WITHDRAWAL_SECOND, request, "decision", "approve")).hasStatus(409);
    assertThat(withdrawal(file)).isInstanceOf(AwaitingSecondApproval.class);

    assertThat(paul.post(STAFF_WITHDRAWAL_SECOND, request, "decision", "approve")).hasStatus(303);
    assertThat(withdrawal(file)).isInstanceOf(Approved.class);
  }

  @Test
  void letsNobodyApproveSecondWhatTheyDidNotSee() {
    var file = paid();
    var request = requested(file);
    propose(omar, request);
    var seen = ((AwaitingSecondApproval) withdrawal(file)).at().toString();
    assertThat(erin.read(STAFF_WITHDRAWAL_REVIEW, request)).bodyText().contains(seen);
    paul.post(STAFF_WITHDRAWAL_SECOND, request, "decision", "return", "note", "Too little.");
    propose(omar, request);

    assertThat(erin.post(STAFF_WITHDRAWAL_SECOND, request, "decision", "approve", "proposal", seen))
        .hasStatus(409)
        .bodyText()
        .contains("another one was made");
    assertThat(withdrawal(file)).isInstanceOf(AwaitingSecondApproval.class);
  }

  @Test
  void carriesOutNoDraftOtherThanTheOneConfirmed() {
    var file = file();
    var request = requested(file);
    omar.post(STAFF_WITHDRAWAL_REVIEW, request, "decision", "ask", "question", "Why?");
    var seen = drafts.find(request, OMAR.account()).orElseThrow().version();
    assertThat(omar.read(STAFF_WITHDRAWAL_CONFIRM, request)).bodyText().contains(seen);
    omar.post(STAFF_WITHDRAWAL_REVIEW, request, "decision", "ask", "question", "When?");

    assertThat(omar.post(STAFF_WITHDRAWAL_CONFIRM, request, "draft", seen))
        .hasStatus(409)
        .bodyText()
        .contains("in another window");
    assertThat(withdrawal(file)).isInstanceOf(Requested.class);
  }

  @Test
  void approvesNothingSecondThatAPaymentHasChanged() {
    var file = file();
    var line = city.billed(file, FeeKind.PERMIT_FEE, Money.dollars("500.00"), OMAR, now());
    city.paid(line, Money.dollars("300.00"), "Ana Lopez", "4242", ANA, now());
    var request = requested(file);
    propose(omar, request, "balance", "cancel");
    city.paid(line, Money.dollars("200.00"), "Ana Lopez", "4242", ANA, now());

    assertThat(erin.post(STAFF_WITHDRAWAL_SECOND, request, "decision", "approve"))
        .hasStatus(409)
        .bodyText()
        .contains("A payment or completed work has changed the refund");
    assertThat(withdrawal(file)).isInstanceOf(AwaitingSecondApproval.class);
  }

  @Test
  void showsTheFormOfTheSecondApprovalAtItsOwnAddress() {
    var request = requested(paid());
    propose(omar, request);

    assertThat(erin.read(STAFF_WITHDRAWAL_SECOND, request))
        .hasStatusOk()
        .bodyText()
        .contains("Approve");
  }

  @Test
  void refusesWhatCannotBeStoredInAnyField() {
    var request = requested(unpaid());
    for (var field : List.of("question", "reason", "note", "justification")) {
      assertThat(
              omar.post(
                  STAFF_WITHDRAWAL_REVIEW,
                  request,
                  "decision",
                  field.equals("question") ? "deny" : "ask",
                  "ground",
                  "requested-by-mistake",
                  field.equals("question") ? "reason" : "question",
                  "Why?",
                  "override",
                  "true",
                  "amount",
                  "0",
                  field,
                  "\0"))
          .as(field)
          .hasStatus(422);
    }
  }

  @Test
  void isNotForAnOfficerToApproveSecond() {
    var request = requested(paid());
    propose(omar, request);

    assertThat(noor.post(STAFF_WITHDRAWAL_SECOND, request, "decision", "approve")).hasStatus(404);
    assertThat(noor.read(STAFF_WITHDRAWAL_REVIEW, request))
        .bodyText()
        .contains("A supervisor must approve or return it.");
  }

  @Test
  void returnsAProposalWithANote() {
    var file = paid();
    var request = requested(file);
    propose(omar, request);
    assertThat(paul.post(STAFF_WITHDRAWAL_SECOND, request, "decision", "return"))
        .hasStatus(422)
        .bodyText()
        .contains("Enter what has to be changed");
    paul.post(STAFF_WITHDRAWAL_SECOND, request, "decision", "return", "note", "Too low.");

    assertThat(withdrawal(file)).isInstanceOf(Requested.class);
    assertThat(omar.read(STAFF_WITHDRAWAL_REVIEW, request))
        .bodyText()
        .contains("Returned by Paul Roy", "Too low.", "value=\"12.50\"");
  }

  @Test
  void saysThatSomebodyElseHasItOpen() {
    var request = requested(unpaid());
    omar.read(STAFF_WITHDRAWAL_REVIEW, request);

    assertThat(noor.read(STAFF_WITHDRAWAL_REVIEW, request))
        .bodyText()
        .contains("has been reviewing this withdrawal since");
  }

  @Test
  void answersNotFoundForWhatIsNoRequest() {
    assertThat(omar.read(STAFF_WITHDRAWAL_REVIEW, UUID.randomUUID())).hasStatus(404);
    assertThat(omar.read(STAFF_WITHDRAWAL_REVIEW, "none")).hasStatus(404);
  }

  @Test
  void reopensForASupervisorWithAReason() {
    var file = unpaid();
    var request = requested(file);
    approve(omar, request, "0", "balance", "cancel");
    omar.post(STAFF_WITHDRAWAL_CONFIRM, request);

    assertThat(omar.read(STAFF_REOPEN, file)).hasStatus(404);
    assertThat(erin.read(STAFF_REOPEN, file)).hasStatusOk().bodyText().contains("Previous status");
    assertThat(erin.post(STAFF_REOPEN, file))
        .hasStatus(422)
        .bodyText()
        .contains("Enter the reason for reopening");
    assertThat(erin.post(STAFF_REOPEN, file, "reason", "A mistake.")).hasStatus(303);
    assertThat(status(file)).isEqualTo(Status.SUBMITTED);
    assertThat(erin.post(STAFF_REOPEN, file, "reason", "Again."))
        .hasStatus(409)
        .bodyText()
        .contains("Again.");
  }

  private static MvcTestResult approve(Desk desk, UUID request, String expected, String... more) {
    var fields =
        Stream.concat(
                Stream.of("decision", "approve", "expected", expected, "reason", "As you asked."),
                Stream.of(more))
            .toArray(String[]::new);
    return desk.post(STAFF_WITHDRAWAL_REVIEW, request, fields);
  }

  /// A refund by hand, which always needs two.
  private void propose(Desk desk, UUID request, String... more) {
    var refund =
        withdrawals
            .consequences(applications.about(request).orElseThrow(), now())
            .worksheet()
            .totals()
            .refund();
    var byHand = Stream.of("override", "true", "amount", "12.50", "justification", "Fair");
    approve(
        desk,
        request,
        Long.toString(refund.cents()),
        Stream.concat(byHand, Stream.of(more)).toArray(String[]::new));
    desk.post(STAFF_WITHDRAWAL_CONFIRM, request);
  }

  private FileNumber unpaid() {
    var file = file();
    city.billed(file, FeeKind.PERMIT_FEE, Money.dollars("500.00"), OMAR, now());
    return file;
  }

  private FileNumber paid() {
    var file = file();
    var line = city.billed(file, FeeKind.PERMIT_FEE, Money.dollars("500.00"), OMAR, now());
    city.paid(line, Money.dollars("500.00"), "Ana Lopez", "4242", ANA, now());
    return file;
  }

  private FileNumber file() {
    for (var staff : List.of(OMAR, NOOR, ERIN, PAUL)) {
      city.account(staff);
    }
    return city.file(ANA, "submitted", now().minus(9, ChronoUnit.DAYS));
  }

  private UUID requested(FileNumber file) {
    return withdrawals.request(file, "We sold.", "en", ANA, now()).request().id();
  }

  private Withdrawal withdrawal(FileNumber file) {
    return applications.find(file).orElseThrow().withdrawal();
  }

  private Status status(FileNumber file) {
    return applications.find(file).orElseThrow().status();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
