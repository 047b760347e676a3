package openpermits.applications;

import static openpermits.applications.SampleFile.ANA;
import static openpermits.applications.SampleFile.BEN;
import static openpermits.applications.SampleFile.DENIAL;
import static openpermits.applications.SampleFile.LEA;
import static openpermits.applications.SampleFile.MARC;
import static openpermits.applications.SampleFile.MIA;
import static openpermits.applications.SampleFile.OMAR;
import static openpermits.applications.SampleFile.PAT;
import static openpermits.applications.SampleFile.RAY;
import static openpermits.applications.SampleFile.REQUEST;
import static openpermits.applications.SampleFile.SOPHIE;
import static openpermits.applications.SampleFile.THRESHOLD;
import static openpermits.applications.SampleFile.TUESDAY;
import static openpermits.applications.SampleFile.WIM;
import static openpermits.applications.SampleFile.approval;

import java.util.Arrays;
import java.util.stream.Stream;
import openpermits.applications.ApplicationEvent.DocumentDecided.Paper;
import openpermits.applications.ApplicationEvent.DocumentsChanged.Change;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.Denied;
import openpermits.applications.Withdrawal.InformationRequested;
import openpermits.applications.Withdrawal.NotRequested;
import openpermits.applications.Withdrawal.Reopened;
import openpermits.applications.Withdrawal.Requested;
import openpermits.applications.Withdrawal.TakenBack;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Status;
import openpermits.kernel.Actor;
import openpermits.kernel.Availability;
import openpermits.kernel.FileNumber;

/// One cell of the matrix: a file in some status with its withdrawal in some state, and somebody
/// who wants to do something to it.
record Situation(Status status, State state, Action action, Who who) {

  /// The states of a withdrawal, as the matrix names them.
  enum State {
    NONE,
    REQUESTED,
    INFORMATION_REQUESTED,
    AWAITING_SECOND_APPROVAL,
    AWAITING_BOTH,
    APPROVED,
    DENIED,
    TAKEN_BACK,
    REOPENED;

    Withdrawal proposedBy(Actor proposer) {
      var approved = new Approved(REQUEST, approval(), OMAR, TUESDAY, null);
      return switch (this) {
        case NONE -> new NotRequested();
        case REQUESTED -> new Requested(REQUEST);
        case INFORMATION_REQUESTED -> asked();
        case AWAITING_SECOND_APPROVAL ->
            new AwaitingSecondApproval(new Requested(REQUEST), approval(), proposer, TUESDAY);
        case AWAITING_BOTH -> new AwaitingSecondApproval(asked(), approval(), proposer, TUESDAY);
        case APPROVED -> approved;
        case DENIED -> new Denied(REQUEST, DENIAL, OMAR, TUESDAY);
        case TAKEN_BACK -> new TakenBack(REQUEST, TUESDAY);
        case REOPENED -> new Reopened(approved, TUESDAY);
      };
    }

    private static InformationRequested asked() {
      return new InformationRequested(REQUEST, "Which lot?", OMAR, TUESDAY);
    }
  }

  /// Everyone who may come to the door.
  enum Who {
    APPLICANT(ANA, "the applicant"),
    MEMBER(MIA, "a member of the business that applies, who may apply"),
    READER(RAY, "a member who only reads"),
    PARTY(PAT, "an additional party with every right but to withdraw"),
    WITHDRAWING_PARTY(WIM, "an additional party that may withdraw only"),
    ANOTHER_APPLICANT(BEN, "another applicant"),
    OFFICER(LEA, "an officer"),
    PROPOSING_OFFICER(OMAR, "the officer who proposed"),
    SUPERVISOR(SOPHIE, "a supervisor"),
    PROPOSING_SUPERVISOR(MARC, "the supervisor who proposed"),
    PORTAL(Actor.SYSTEM, "the portal itself");

    final Actor actor;
    final String words;

    Who(Actor actor, String words) {
      this.actor = actor;
      this.words = words;
    }

    /// Who proposed, where it matters to this person who did.
    Actor proposer() {
      return this == PROPOSING_SUPERVISOR ? MARC : OMAR;
    }
  }

  static Stream<Situation> all() {
    return Arrays.stream(Action.values())
        .flatMap(action -> Arrays.stream(Who.values()).flatMap(who -> all(action, who)));
  }

  private static Stream<Situation> all(Action action, Who who) {
    return Arrays.stream(Status.values())
        .flatMap(status ->
            Arrays.stream(State.values()).map(state -> new Situation(status, state, action, who)));
  }

  Application file(ApplicationType type) {
    return SampleFile.application(type, status, state.proposedBy(who.proposer()));
  }

  Availability answer(ApplicationType type) {
    return file(type).availability(action, who.actor);
  }

  /// The command behind the button.
  ApplicationEvent command(ApplicationType type) {
    var file = file(type);
    var by = who.actor;
    return switch (action) {
      case WITHDRAW ->
          file.requestWithdrawal(
              new Withdrawal.Request(REQUEST.id(), "Sold the lot", "en", by, TUESDAY, null));
      case TAKE_BACK -> file.takeWithdrawalBack(by, TUESDAY);
      case ANSWER -> file.giveInformation("The north lot", by, TUESDAY);
      case DELETE_DRAFT -> file.delete(by, TUESDAY);
      case SUBMIT -> file.submit(SampleFile.FILE, SampleFile.FILING, by, TUESDAY);
      case RESTART -> file.restart(FileNumber.of("DRAFT-000099"), by, TUESDAY);
      case SEND_DOCUMENTS -> file.changeDocuments(Change.RECEIVED, "Site plan", by, TUESDAY);
      case ASK -> file.requestInformation("Which lot?", by, TUESDAY);
      case APPROVE -> file.approveWithdrawal(approval(), THRESHOLD, by, TUESDAY);
      case DENY -> file.denyWithdrawal(DENIAL, by, TUESDAY);
      case ISSUE -> file.issue(by, TUESDAY);
      case DECIDE_ON_DOCUMENTS ->
          file.sendDocumentBack(
              new Paper(REQUEST.id(), "Site plan", ANA.account()), "?", by, TUESDAY);
      case APPROVE_SECOND -> file.approveSecond(by, TUESDAY);
      case RETURN -> file.returnProposal("Check the fee", by, TUESDAY);
      case REOPEN ->
          file.reopen(
              Status.UNDER_REVIEW, new Reopening(30, false), "Asked by mistake", by, TUESDAY);
    };
  }
}
