package openpermits.applications.office;

import java.time.Instant;
import java.util.UUID;
import openpermits.applications.Application;
import openpermits.applications.ApplicationEvent.WithdrawalApproved;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.WithdrawalDraft;
import openpermits.applications.WithdrawalDrafts;
import openpermits.applications.Withdrawals;
import openpermits.applications.Withdrawals.DraftChanged;
import openpermits.applications.Withdrawals.ProposalChanged;
import openpermits.kernel.Actor;
import openpermits.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets drafts take effect.
@Component
class Decisions {

  private final StaffRequests requests;
  private final WithdrawalDrafts drafts;
  private final Withdrawals withdrawals;

  Decisions(StaffRequests requests, WithdrawalDrafts drafts, Withdrawals withdrawals) {
    this.requests = requests;
    this.drafts = drafts;
    this.withdrawals = withdrawals;
  }

  /// Does what the officer's draft says.
  ///
  /// @param seen what [WithdrawalDraft#version] was of the draft on the page that was confirmed;
  ///   empty for the one that there is
  /// @return the notice of what was done; empty when there was no draft
  @Transactional
  public String carryOut(UUID withdrawal, String seen, Actor by, Instant at) {
    var application = requests.hold(withdrawal);
    var draft = drafts.find(withdrawal, by.account());
    if (draft.isPresent() && !seen.isEmpty() && !seen.equals(draft.get().version())) {
      throw new Refused(new DraftChanged());
    }
    return draft.map(it -> carryOut(it, application, withdrawal, by, at)).orElse("");
  }

  private String carryOut(
      WithdrawalDraft draft, Application application, UUID withdrawal, Actor by, Instant at) {
    return switch (draft.decision()) {
      case APPROVE -> approve(draft, application, withdrawal, by, at);
      case DENY -> {
        withdrawals.deny(application.file(), draft.denial(), by, at);
        drafts.forget(withdrawal, by.account());
        yield "denied";
      }
      case ASK -> {
        withdrawals.ask(application.file(), draft.question(), by, at);
        drafts.forget(withdrawal, by.account());
        yield "asked";
      }
    };
  }

  /// A proposal keeps the draft: it may come back.
  private String approve(
      WithdrawalDraft draft, Application application, UUID withdrawal, Actor by, Instant at) {
    var event = withdrawals.approve(application.file(), draft.choice(), by, at);
    if (!(event instanceof WithdrawalApproved)) {
      return "proposed";
    }
    drafts.forget(withdrawal, by.account());
    return "approved";
  }

  /// Lets a proposal take effect.
  ///
  /// @param seen what [#version] was of the proposal that the second person looked at; empty for
  ///   the one that there is
  @Transactional
  public String approveSecond(UUID withdrawal, String seen, Actor by, Instant at) {
    var application = requests.hold(withdrawal);
    if (application.withdrawal() instanceof AwaitingSecondApproval proposed
        && !seen.isEmpty()
        && !seen.equals(version(proposed))) {
      throw new Refused(new ProposalChanged());
    }
    var event = withdrawals.approveSecond(application.file(), by, at);
    drafts.forget(withdrawal, event.withdrawal().by().account());
    return "approved";
  }

  /// What tells one proposal for a request from the next.
  static String version(AwaitingSecondApproval proposed) {
    return proposed.at().toString();
  }

  /// Sends a proposal back.
  @Transactional
  public String sendBack(UUID withdrawal, String note, Actor by, Instant at) {
    withdrawals.returnProposal(requests.hold(withdrawal).file(), note, by, at);
    return "returned";
  }
}
