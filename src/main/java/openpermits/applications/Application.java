package openpermits.applications;

import static openpermits.kernel.Availability.unavailable;

import java.time.Instant;
import java.util.Optional;
import openpermits.applications.ApplicationEvent.ApprovalProposed;
import openpermits.applications.ApplicationEvent.DocumentDecided;
import openpermits.applications.ApplicationEvent.DocumentDecided.Paper;
import openpermits.applications.ApplicationEvent.DocumentsChanged;
import openpermits.applications.ApplicationEvent.DraftDeleted;
import openpermits.applications.ApplicationEvent.InformationGiven;
import openpermits.applications.ApplicationEvent.InformationRequested;
import openpermits.applications.ApplicationEvent.PermitIssued;
import openpermits.applications.ApplicationEvent.ProposalReturned;
import openpermits.applications.ApplicationEvent.Restarted;
import openpermits.applications.ApplicationEvent.Submitted;
import openpermits.applications.ApplicationEvent.VirusFound;
import openpermits.applications.ApplicationEvent.WithdrawalApproved;
import openpermits.applications.ApplicationEvent.WithdrawalDenied;
import openpermits.applications.ApplicationEvent.WithdrawalReopened;
import openpermits.applications.ApplicationEvent.WithdrawalRequested;
import openpermits.applications.ApplicationEvent.WithdrawalTakenBack;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.Open;
import openpermits.applications.Withdrawal.Request;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Status;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.Availability;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.kernel.Refused;
import openpermits.places.Location;
import org.jspecify.annotations.Nullable;

/// An application as it stands. It decides; it does not act: each method that changes something
/// checks that it may, and returns what happened for [Applications] to store and announce.
///
/// @param location the principal one
/// @param otherLocations how many more there are
/// @param submittedAt when the municipality received it, be it on paper; null for a draft
/// @param issuance null until the permit is issued
/// @param access which customers see it, and what each may do
/// @param endedAt since when it is withdrawn, refused or otherwise over; null while it is not
/// @param entry how it came in, when staff entered it from paper; null when its applicant filled it
///   in
public record Application(
    FileNumber file,
    ApplicationType type,
    Bilingual description,
    Location location,
    int otherLocations,
    Applicant applicant,
    Status status,
    @Nullable Instant submittedAt,
    Instant lastActivityAt,
    @Nullable Issuance issuance,
    @Nullable Instant endedAt,
    Withdrawal withdrawal,
    Access access,
    @Nullable CounterEntry entry) {

  /// The business that somebody acts for on this file; empty for themselves and for staff.
  public String onBehalfOf(Actor actor) {
    return actor.role() == Role.APPLICANT && !actor.name().equals(applicant.name())
        ? applicant.name()
        : "";
  }

  /// Whether this person may see the file at all: whoever it is open to, and staff once it is
  /// submitted.
  public boolean isVisibleTo(Actor reader) {
    return reader.role() == Role.APPLICANT
        ? access.isOpenTo(reader.account())
        : reader.isStaff() && status != Status.DRAFT;
  }

  /// Whether it came on paper: staff then does for its applicant what comes on paper later.
  public boolean isOnPaper() {
    return entry != null;
  }

  /// Whether it came on paper and staff still fills it in. No customer sees it before it is
  /// submitted, not even its applicant.
  public boolean isBeingEntered() {
    return status == Status.DRAFT && isOnPaper();
  }

  /// Whether this person may fill in the draft: whoever applies, or staff for what came on paper.
  public boolean isFilledInBy(Actor person) {
    return person.isStaff()
        ? isBeingEntered()
        : status == Status.DRAFT && access.grants(FileRight.APPLY, person.account());
  }

  /// How an applicant is reached who has no account.
  public Optional<CounterEntry.Contact> contact() {
    return Optional.ofNullable(entry).flatMap(it -> Optional.ofNullable(it.contact()));
  }

  /// Whether nobody can be told by mail: its applicant has no account and gave no address.
  public boolean isReachedByPostOnly() {
    return contact().filter(contact -> contact.email().isEmpty()).isPresent();
  }

  /// When it counts as received that is submitted at `now`: earlier, when it came on paper.
  public Instant receivedAt(Instant now) {
    return entry == null ? now : entry.receivedAt();
  }

  /// Whether nothing leads on from here: it ended, or its work is closed.
  public boolean isOver() {
    return endedAt != null || type.lifecycle().isFinal(status);
  }

  /// Whether `by` can do this now and, when not, why not: the answer behind each button, its
  /// question mark and the command itself.
  public Availability availability(Action action, Actor by) {
    return new Obstacles(this).to(action, by);
  }

  public WithdrawalRequested requestWithdrawal(Request request) {
    availability(Action.WITHDRAW, request.by()).orRefuse();
    return new WithdrawalRequested(file, request);
  }

  public WithdrawalTakenBack takeWithdrawalBack(Actor by, Instant at) {
    availability(Action.TAKE_BACK, by).orRefuse();
    return new WithdrawalTakenBack(file, open().request(), by, at);
  }

  public InformationRequested requestInformation(String question, Actor by, Instant at) {
    availability(Action.ASK, by).orRefuse();
    return new InformationRequested(file, open().request(), question, by, at);
  }

  public InformationGiven giveInformation(String answer, Actor by, Instant at) {
    availability(Action.ANSWER, by).orRefuse();
    return new InformationGiven(file, open().request(), answer, by, at);
  }

  public WithdrawalDenied denyWithdrawal(Denial denial, Actor by, Instant at) {
    availability(Action.DENY, by).orRefuse();
    return new WithdrawalDenied(file, open().request(), denial, by, at);
  }

  /// Ends the application, or asks for the second person that its money needs.
  ///
  /// @param threshold the refund above which the municipality wants two people
  public ApplicationEvent approveWithdrawal(
      Approval approval, Money threshold, Actor by, Instant at) {
    availability(Action.APPROVE, by).orRefuse();
    return approval.needsSecondPerson(threshold)
        ? new ApprovalProposed(file, open().request(), approval, by, at)
        : new WithdrawalApproved(file, new Approved(open().request(), approval, by, at, null));
  }

  public WithdrawalApproved approveSecond(Actor by, Instant at) {
    availability(Action.APPROVE_SECOND, by).orRefuse();
    var proposed = (AwaitingSecondApproval) withdrawal;
    return new WithdrawalApproved(
        file, new Approved(proposed.request(), proposed.proposal(), proposed.by(), at, by));
  }

  public ProposalReturned returnProposal(String note, Actor by, Instant at) {
    availability(Action.RETURN, by).orRefuse();
    var back = ((AwaitingSecondApproval) withdrawal).before();
    return new ProposalReturned(file, back, note, by, at);
  }

  /// Undoes the withdrawal.
  ///
  /// @param back the status to go back to, as the effects of the withdrawal recorded it
  public WithdrawalReopened reopen(
      Status back, Reopening reopening, String reason, Actor by, Instant at) {
    reopenability(reopening, by, at).orRefuse();
    return new WithdrawalReopened(file, (Approved) withdrawal, back, reason, by, at);
  }

  /// Reopening also depends on time and money, which the file does not know.
  public Availability reopenability(Reopening reopening, Actor by, Instant at) {
    var now = availability(Action.REOPEN, by);
    if (now instanceof Availability.Unavailable || !(withdrawal instanceof Approved approved)) {
      return now;
    }
    if (at.isAfter(reopening.lastDay(approved.at()))) {
      return unavailable(new Obstacle.ReopeningTooLate(reopening.withinDays()));
    }
    return reopening.refundPaid() ? unavailable(new Obstacle.RefundPaid()) : now;
  }

  public PermitIssued issue(Actor by, Instant at) {
    availability(Action.ISSUE, by).orRefuse();
    return new PermitIssued(file, by, at);
  }

  /// Sends the draft to the municipality.
  ///
  /// @param number the number that it gets
  public Submitted submit(FileNumber number, Filing filing, Actor by, Instant at) {
    availability(Action.SUBMIT, by).orRefuse();
    return new Submitted(number, file, filing, by, at);
  }

  /// Begins another application from this one, which stays as it is.
  ///
  /// @param draft what the other one is known by
  public Restarted restart(FileNumber draft, Actor by, Instant at) {
    availability(Action.RESTART, by).orRefuse();
    return new Restarted(file, draft, by, at);
  }

  /// What becomes of its documents is kept elsewhere: here it is only allowed, and told.
  ///
  /// @param name see [DocumentsChanged]
  public DocumentsChanged changeDocuments(
      DocumentsChanged.Change change, String name, Actor by, Instant at) {
    availability(Action.SEND_DOCUMENTS, by).orRefuse();
    return new DocumentsChanged(file, change, name, by, at);
  }

  public DocumentDecided acceptDocument(Paper paper, Actor by, Instant at) {
    availability(Action.DECIDE_ON_DOCUMENTS, by).orRefuse();
    return new DocumentDecided(file, paper, null, by, at);
  }

  /// Asks for another version of it.
  ///
  /// @param reason what is to be corrected, for whoever sent it
  public DocumentDecided sendDocumentBack(Paper paper, String reason, Actor by, Instant at) {
    availability(Action.DECIDE_ON_DOCUMENTS, by).orRefuse();
    return new DocumentDecided(file, paper, reason, by, at);
  }

  /// Tells of a virus that was found in one of its documents, whatever became of the file.
  public VirusFound findVirus(Paper paper, Instant at) {
    return new VirusFound(file, paper, Actor.SYSTEM, at);
  }

  /// Deletes a draft that nobody came back to.
  public DraftDeleted expire(Instant at) {
    if (status != Status.DRAFT) {
      throw new Refused(new Obstacle.NotADraft());
    }
    return new DraftDeleted(file, Actor.SYSTEM, at);
  }

  public DraftDeleted delete(Actor by, Instant at) {
    availability(Action.DELETE_DRAFT, by).orRefuse();
    return new DraftDeleted(file, by, at);
  }

  private Open open() {
    return (Open) withdrawal;
  }
}
