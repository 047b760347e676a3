package openpermits.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.applications.Application;
import openpermits.applications.Approval;
import openpermits.applications.Denial;
import openpermits.applications.Withdrawal;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.Denied;
import openpermits.applications.Withdrawal.Open;
import openpermits.applications.Withdrawal.Reopened;
import openpermits.applications.Withdrawal.Request;
import openpermits.applications.WithdrawalDraft;
import openpermits.applications.WithdrawalDraft.Decision;
import openpermits.applications.WithdrawalDrafts;
import openpermits.applications.Withdrawals;
import openpermits.kernel.Actor;
import openpermits.notices.Letter.Paragraph;
import openpermits.settings.Municipality;
import openpermits.web.Text;
import org.springframework.stereotype.Component;

/// Writes decision letters in the language of a [Text], from the decision as it was stored.
@Component
public class Letters {

  private final Accounts accounts;
  private final DecisionWords words;
  private final Withdrawals withdrawals;
  private final WithdrawalDrafts drafts;
  private final Municipality municipality;

  Letters(
      Accounts accounts,
      DecisionWords words,
      Withdrawals withdrawals,
      WithdrawalDrafts drafts,
      Municipality municipality) {
    this.accounts = accounts;
    this.words = words;
    this.withdrawals = withdrawals;
    this.drafts = drafts;
    this.municipality = municipality;
  }

  /// The letter that the applicant received; empty while nothing is decided.
  public Optional<Letter> decided(Application application, Text text) {
    return switch (application.withdrawal()) {
      case Approved approved -> Optional.of(approval(application, approved, "", text));
      case Denied denied ->
          Optional.of(
              denial(
                  application,
                  denied.request(),
                  denied.decision(),
                  denied.by(),
                  denied.at(),
                  "",
                  text));
      case Reopened reopened ->
          Optional.of(
              approval(
                  application,
                  reopened.approved(),
                  text.say("letter.reopened", "date", reopened.at()),
                  text));
      case Withdrawal _ -> Optional.empty();
    };
  }

  /// The same for staff, or what the letter would be if the proposal, or this officer's draft, took
  /// effect now.
  public Optional<Letter> preview(Application application, Actor officer, Text text, Instant now) {
    return switch (application.withdrawal()) {
      case AwaitingSecondApproval(var request, var proposal, var by, _) ->
          Optional.of(
              approval(
                  application,
                  new Approved(request, proposal, by, now, null),
                  text.say("letter.proposed"),
                  text));
      case Open open ->
          drafts
              .find(open.request().id(), officer.account())
              .flatMap(draft -> draft(application, open.request(), draft, officer, text, now));
      case Withdrawal _ -> decided(application, text);
    };
  }

  private Optional<Letter> draft(
      Application application,
      Request request,
      WithdrawalDraft draft,
      Actor officer,
      Text text,
      Instant now) {
    var warning = text.say("letter.draft");
    if (draft.decision() == Decision.APPROVE) {
      var proposal = withdrawals.proposal(application, draft.choice());
      return Optional.of(
          approval(
              application, new Approved(request, proposal, officer, now, null), warning, text));
    }
    return draft.decision() == Decision.DENY
        ? Optional.of(denial(application, request, draft.denial(), officer, now, warning, text))
        : Optional.empty();
  }

  private Letter approval(Application application, Approved approved, String warning, Text text) {
    var before = opening(application, approved.request(), text);
    before.add(
        new Paragraph(
            text.say("letter.approved.lead"), text.say("letter.approved", "date", approved.at())));
    before.add(refund(approved, text));
    words.balance(approved, text).forEach(words -> before.add(Paragraph.plain(words)));
    words.reason(approved, text).ifPresent(words -> before.add(Paragraph.plain(words)));
    var after = closing(approved.at(), text);
    after.add(Paragraph.plain(text.say("letter.again")));
    var worksheet = approved.decision().worksheet();
    return letter(
        application,
        warning,
        approved.at(),
        before,
        worksheet.nothingPaid() ? null : worksheet,
        after,
        approved.by().account(),
        text);
  }

  private Letter denial(
      Application application,
      Request request,
      Denial denial,
      Actor by,
      Instant at,
      String warning,
      Text text) {
    var before = opening(application, request, text);
    before.add(new Paragraph(text.say("letter.denied.lead"), words.reason(denial, text)));
    before.add(Paragraph.plain(text.say("letter.denied.continues")));
    return letter(application, warning, at, before, null, closing(at, text), by.account(), text);
  }

  private List<Paragraph> opening(Application application, Request request, Text text) {
    var opening = new ArrayList<Paragraph>();
    opening.add(Paragraph.plain(text.say("letter.hello")));
    opening.add(
        Paragraph.plain(
            text.say(
                "letter.request",
                "date",
                request.receivedAt(),
                "number",
                application.file(),
                "type",
                application.type().name(),
                "description",
                application.description())));
    return opening;
  }

  private List<Paragraph> closing(Instant at, Text text) {
    var closing = new ArrayList<Paragraph>();
    closing.add(
        new Paragraph(
            text.say("letter.review.lead"),
            text.say(
                "letter.review",
                "n",
                words.reviewWithin(),
                "date",
                words.lastDayForReview(at),
                "email",
                municipality.contact().email(),
                "post",
                municipality.contact().address())));
    return closing;
  }

  private Paragraph refund(Approved approved, Text text) {
    var decision = approved.decision();
    var lead = text.say("letter.refund.lead", "amount", decision.refund());
    if (decision.worksheet().nothingPaid()) {
      return new Paragraph(lead, words.refund(approved, text));
    }
    return new Paragraph(
        lead,
        Stream.of(
                text.say("letter.refund.paid", "paid", decision.worksheet().totals().paid()),
                kept(decision, text),
                words.refund(approved, text),
                text.say("letter.refund.below"))
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private static String kept(Approval decision, Text text) {
    var worksheet = decision.worksheet();
    if (decision.byHand() != null) {
      return text.say(
          "letter.refund.byHand",
          "computed",
          worksheet.totals().refund(),
          "amount",
          decision.refund());
    }
    if (worksheet.totals().retained().isZero()) {
      return text.say("letter.refund.none");
    }
    var authorities =
        worksheet.policies().stream()
            .map(policy -> text.in(policy.authority()))
            .distinct()
            .collect(Collectors.joining("; "));
    return authorities.isEmpty()
        ? text.say("letter.refund.kept", "retained", worksheet.totals().retained())
        : text.say(
            "letter.refund.under",
            "authorities",
            authorities,
            "retained",
            worksheet.totals().retained());
  }

  private Letter letter(
      Application application,
      String warning,
      Instant at,
      List<Paragraph> before,
      openpermits.fees.@org.jspecify.annotations.Nullable RefundWorksheet worksheet,
      List<Paragraph> after,
      UUID officer,
      Text text) {
    var file = application.file().toString();
    return new Letter(
        file,
        warning,
        List.of(text.in(municipality.name()), text.in(municipality.department().name())),
        at,
        recipient(application, text),
        text.say("letter.subject", "number", file, "address", application.location().line()),
        text.say("letter.description", "municipality", municipality.name(), "number", file),
        before,
        worksheet,
        after,
        signature(officer, text));
  }

  private List<String> recipient(Application application, Text text) {
    var applicant = application.applicant();
    var careOf =
        accounts
            .find(applicant.account())
            .map(Account::name)
            .filter(name -> !name.equals(applicant.name()))
            .map(name -> text.say("letter.careOf", "name", name));
    var postalCode = application.location().postalCode();
    return Stream.of(
            Stream.of(applicant.name()),
            careOf.stream(),
            Stream.of(application.location().line()),
            Stream.of(postalCode).filter(code -> !code.isEmpty()))
        .flatMap(lines -> lines)
        .toList();
  }

  private List<String> signature(UUID officer, Text text) {
    return accounts
        .find(officer)
        .map(account ->
            Stream.of(account.name(), text.in(account.title()))
                .filter(line -> !line.isEmpty())
                .toList())
        .orElse(List.of());
  }
}
