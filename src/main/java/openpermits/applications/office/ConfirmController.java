package openpermits.applications.office;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.EmailAddress;
import openpermits.applications.Application;
import openpermits.applications.Approval;
import openpermits.applications.Correspondence;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.Open;
import openpermits.applications.WithdrawalDraft;
import openpermits.applications.WithdrawalDraft.Decision;
import openpermits.applications.WithdrawalDrafts;
import openpermits.applications.Withdrawals;
import openpermits.kernel.Reason;
import openpermits.kernel.Refused;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// An officer has a last look at a decision, and lets it take effect.
@Controller
class ConfirmController {

  private final StaffRequests requests;
  private final Correspondence correspondence;
  private final WithdrawalDrafts drafts;
  private final Withdrawals withdrawals;
  private final Decisions decisions;
  private final Clock clock;

  ConfirmController(
      StaffRequests requests,
      Correspondence correspondence,
      WithdrawalDrafts drafts,
      Withdrawals withdrawals,
      Decisions decisions,
      Clock clock) {
    this.requests = requests;
    this.correspondence = correspondence;
    this.drafts = drafts;
    this.withdrawals = withdrawals;
    this.decisions = decisions;
    this.clock = clock;
  }

  /// Without a draft, or with nothing left to decide, the review page says how things stand.
  @Get(Route.STAFF_WITHDRAWAL_CONFIRM)
  Answer ask(@PathVariable UUID withdrawal, Person officer, Locale language) {
    var application = requests.find(withdrawal, officer.actor());
    var draft = drafts.find(withdrawal, officer.account());
    if (draft.isEmpty() || !isUndecided(application)) {
      return Redirect.to(Route.STAFF_WITHDRAWAL_REVIEW.in(language, withdrawal));
    }
    try {
      return page(application, withdrawal, draft.get());
    } catch (Refused refusal) {
      return refused(withdrawal, draft, refusal.reason(), officer, language);
    }
  }

  @Post(Route.STAFF_WITHDRAWAL_CONFIRM)
  Answer confirm(
      @PathVariable UUID withdrawal,
      @RequestParam(defaultValue = "") String draft,
      Submission form,
      Person officer,
      Locale language) {
    requests.find(withdrawal, officer.actor());
    var latest = drafts.find(withdrawal, officer.account());
    return form.once(
        () -> decide(withdrawal, draft, officer, language),
        reason -> refused(withdrawal, latest, reason, officer, language));
  }

  private Redirect decide(UUID withdrawal, String seen, Person officer, Locale language) {
    var notice = decisions.carryOut(withdrawal, seen, officer.actor(), clock.instant());
    return Redirect.to(Route.STAFF_WITHDRAWAL_REVIEW.in(language, withdrawal)).noticing(notice);
  }

  private ConfirmPage page(Application application, UUID withdrawal, WithdrawalDraft draft) {
    var approval =
        draft.decision() == Decision.APPROVE
            ? Optional.of(withdrawals.proposal(application, draft.choice()))
            : Optional.<Approval>empty();
    return new ConfirmPage(
        application,
        withdrawal,
        draft,
        approval.orElse(null),
        withdrawals.consequences(application, clock.instant()),
        approval.filter(withdrawals::needsSecondPerson).isPresent(),
        withdrawals.rules().reopenWithin(),
        correspondence.language(application),
        EmailAddress.masked(correspondence.email(application)));
  }

  private DecisionRefusedPage refused(
      UUID withdrawal,
      Optional<WithdrawalDraft> draft,
      Reason reason,
      Person officer,
      Locale language) {
    return new DecisionRefusedPage(
        requests.find(withdrawal, officer.actor()),
        withdrawal,
        reason,
        draft.map(it -> ReviewForm.of(it, language)).orElseGet(ReviewForm::blank));
  }

  private static boolean isUndecided(Application application) {
    return application.withdrawal() instanceof Open open
        && !(open instanceof AwaitingSecondApproval);
  }
}
