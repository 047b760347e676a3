package openpermits.applications.office;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.Correspondence;
import openpermits.applications.Effects;
import openpermits.applications.Questions;
import openpermits.applications.ReviewDesk;
import openpermits.applications.ReviewDesk.Returned;
import openpermits.applications.Withdrawal;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.Ended;
import openpermits.applications.Withdrawal.Open;
import openpermits.applications.Withdrawal.Request;
import openpermits.applications.Withdrawals;
import openpermits.fees.Invoices;
import openpermits.fees.RefundOrders;
import openpermits.kernel.Money;
import openpermits.web.NotFound;
import openpermits.web.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the pages about a request show.
@Component
class ReviewPages {

  private final Withdrawals withdrawals;
  private final Correspondence correspondence;
  private final Questions questions;
  private final ReviewDesk desk;
  private final Accounts accounts;
  private final Invoices invoices;
  private final RefundOrders refunds;
  private final Effects effects;

  ReviewPages(
      Withdrawals withdrawals,
      Correspondence correspondence,
      Questions questions,
      ReviewDesk desk,
      Accounts accounts,
      Invoices invoices,
      RefundOrders refunds,
      Effects effects) {
    this.withdrawals = withdrawals;
    this.correspondence = correspondence;
    this.questions = questions;
    this.desk = desk;
    this.accounts = accounts;
    this.invoices = invoices;
    this.refunds = refunds;
    this.effects = effects;
  }

  /// The head, which sits the officer down with an undecided request.
  ///
  /// @param notice what was just done, as the address says; shown only if it is true
  ReviewHead head(Application application, Person officer, String notice, Instant at) {
    var request = request(application.withdrawal());
    return new ReviewHead(
        application,
        request,
        questions.about(request.id()),
        desk.assignee(request.id()).flatMap(accounts::find).orElse(null),
        accounts.staff(),
        reader(application, request.id(), officer, at),
        returned(application, request.id()),
        correspondence.language(application),
        ReviewBanner.of(notice, application, at));
  }

  private ReviewDesk.@Nullable Reader reader(
      Application application, UUID request, Person officer, Instant at) {
    return application.withdrawal() instanceof Open
        ? desk.open(request, officer.actor(), at).map(this::shortNamed).orElse(null)
        : null;
  }

  private ReviewDesk.Reader shortNamed(ReviewDesk.Reader reader) {
    var name = accounts.find(reader.account()).map(Account::shortName).orElse(reader.name());
    return new ReviewDesk.Reader(reader.account(), name, reader.since());
  }

  private @Nullable Returned returned(Application application, UUID request) {
    return application.withdrawal() instanceof Open open
            && !(open instanceof AwaitingSecondApproval)
        ? desk.returned(request).orElse(null)
        : null;
  }

  ReviewPage review(
      ReviewHead head,
      ReviewForm form,
      Map<String, String> errors,
      @Nullable Money recalculated,
      Person officer,
      Instant at) {
    var application = head.application();
    return new ReviewPage(
        head,
        withdrawals.consequences(application, at),
        Payer.of(invoices.payments(application.file())),
        application.availability(Action.APPROVE, officer.actor()),
        form,
        recalculated,
        errors);
  }

  ProposalPage proposal(
      ReviewHead head,
      AwaitingSecondApproval proposed,
      String note,
      Map<String, String> errors,
      Person reader,
      Instant at) {
    var application = head.application();
    return new ProposalPage(
        head,
        proposed,
        withdrawals.consequences(application, at),
        Payer.of(invoices.payments(application.file())),
        application.availability(Action.APPROVE_SECOND, reader.actor()),
        reader,
        note,
        errors);
  }

  OutcomePage outcome(ReviewHead head, Ended ended) {
    return new OutcomePage(head, ended, effects.of(head.id()), refunds.of(head.id()));
  }

  private static Request request(Withdrawal withdrawal) {
    return switch (withdrawal) {
      case Open open -> open.request();
      case Ended ended -> ended.request();
      case Withdrawal.NotRequested _ -> throw new NotFound();
    };
  }
}
