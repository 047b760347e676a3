package openpermits.applications.office;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.Consequences;
import openpermits.applications.Obstacle;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.Ended;
import openpermits.applications.Withdrawal.NotRequested;
import openpermits.applications.Withdrawal.Open;
import openpermits.applications.WithdrawalDrafts;
import openpermits.applications.Withdrawals;
import openpermits.kernel.Reason;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// An officer examines a request, works the refund out and chooses what to decide. Nothing takes
/// effect here: see [ConfirmController].
@Controller
class ReviewController {

  private final StaffRequests requests;
  private final ReviewPages pages;
  private final WithdrawalDrafts drafts;
  private final Withdrawals withdrawals;
  private final Messages messages;
  private final Clock clock;

  ReviewController(
      StaffRequests requests,
      ReviewPages pages,
      WithdrawalDrafts drafts,
      Withdrawals withdrawals,
      Messages messages,
      Clock clock) {
    this.requests = requests;
    this.pages = pages;
    this.drafts = drafts;
    this.withdrawals = withdrawals;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.STAFF_WITHDRAWAL_REVIEW)
  Answer read(
      @PathVariable UUID withdrawal,
      @RequestParam(defaultValue = "") String notice,
      Restored restored,
      Person officer,
      Locale language) {
    var application = requests.find(withdrawal, officer.actor());
    var head = pages.head(application, officer, notice, clock.instant());
    return switch (application.withdrawal()) {
      case AwaitingSecondApproval proposed ->
          pages.proposal(
              head, proposed, restored.value("note"), Map.of(), officer, clock.instant());
      case Open _ -> open(head, restored, officer, language);
      case Ended ended -> pages.outcome(head, ended);
      case NotRequested _ -> throw new NotFound();
    };
  }

  private Answer open(ReviewHead head, Restored restored, Person officer, Locale language) {
    if (restored.isEmpty()) {
      var form =
          drafts
              .find(head.id(), officer.account())
              .map(draft -> ReviewForm.of(draft, language))
              .orElseGet(ReviewForm::blank);
      return pages.review(head, form, Map.of(), null, officer, clock.instant());
    }
    var form = ReviewForm.of(restored::value);
    var errors =
        restored.hadErrors()
            ? check(form, head.application(), officer, language).errors()
            : Map.<String, String>of();
    return pages.review(head, form, errors, null, officer, clock.instant());
  }

  @Post(Route.STAFF_WITHDRAWAL_REVIEW)
  Answer choose(
      @PathVariable UUID withdrawal,
      @RequestParam Map<String, String> fields,
      Person officer,
      Locale language) {
    var application = requests.find(withdrawal, officer.actor());
    var form = ReviewForm.of(field -> fields.getOrDefault(field, ""));
    if (!(application.withdrawal() instanceof Open open)) {
      return tooLate(application, withdrawal, form, new Obstacle.NonePending());
    }
    if (open instanceof AwaitingSecondApproval) {
      return tooLate(application, withdrawal, form, new Obstacle.AwaitingSecondApproval());
    }
    var check = check(form, application, officer, language);
    return fields.getOrDefault("do", "").equals("recalculate")
        ? recalculated(application, form, check, officer)
        : choose(application, withdrawal, form, check, fields, officer, language);
  }

  private Answer recalculated(
      Application application, ReviewForm form, ReviewCheck check, Person officer) {
    var errors = check.amount();
    var refund = form.typedAmount().orElse(check.consequences().worksheet().totals().refund());
    var head = pages.head(application, officer, "", clock.instant());
    return pages.review(
        head, form, errors, errors.isEmpty() ? refund : null, officer, clock.instant());
  }

  private Answer choose(
      Application application,
      UUID withdrawal,
      ReviewForm form,
      ReviewCheck check,
      Map<String, String> fields,
      Person officer,
      Locale language) {
    var errors = check.errors();
    if (!errors.isEmpty()) {
      var head = pages.head(application, officer, "", clock.instant());
      return pages.review(head, form, errors, null, officer, clock.instant());
    }
    var owes = !check.consequences().owed().isEmpty();
    drafts.save(withdrawal, officer.account(), form.draft(owes), clock.instant());
    var next =
        fields.getOrDefault("do", "").equals("preview")
            ? Route.STAFF_DECISION_LETTER
            : Route.STAFF_WITHDRAWAL_CONFIRM;
    return Redirect.to(next.in(language, withdrawal));
  }

  private ReviewCheck check(
      ReviewForm form, Application application, Person officer, Locale language) {
    Consequences consequences = withdrawals.consequences(application, clock.instant());
    return new ReviewCheck(
        form,
        consequences,
        application.availability(Action.APPROVE, officer.actor()),
        new Text(language, messages));
  }

  private DecisionRefusedPage tooLate(
      Application application, UUID withdrawal, ReviewForm form, Reason reason) {
    return new DecisionRefusedPage(application, withdrawal, reason, form);
  }
}
