package openpermits.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import openpermits.applications.Approval;
import openpermits.applications.Denial;
import openpermits.applications.Denial.Ground;
import openpermits.applications.Effect;
import openpermits.applications.Effects;
import openpermits.applications.Withdrawal.Approved;
import openpermits.fees.Payment;
import openpermits.fees.RefundOrder;
import openpermits.fees.RefundOrders;
import openpermits.kernel.Money;
import openpermits.settings.BusinessCalendar;
import openpermits.settings.Municipality;
import openpermits.web.Text;
import org.springframework.stereotype.Component;

/// How a decision about a withdrawal is said, the same in the mail and in the letter.
@Component
class DecisionWords {

  private final RefundOrders refunds;
  private final Effects effects;
  private final BusinessCalendar calendar;
  private final Municipality.Withdrawals rules;

  DecisionWords(
      RefundOrders refunds, Effects effects, BusinessCalendar calendar, Municipality municipality) {
    this.refunds = refunds;
    this.effects = effects;
    this.calendar = calendar;
    this.rules = municipality.withdrawals();
  }

  int reviewWithin() {
    return rules.reviewWithin();
  }

  /// Ottawa time; still in time on that day.
  LocalDate lastDayForReview(Instant decidedAt) {
    return calendar.dateOf(decidedAt).plusDays(rules.reviewWithin());
  }

  /// What goes back, to whom and how; or that nothing does, and why.
  String refund(Approved approved, Text text) {
    var decision = approved.decision();
    if (decision.worksheet().nothingPaid()) {
      return text.say("decision.letter.nothingPaid");
    }
    return decision.refund().isZero()
        ? text.say("decision.letter.nothing", "paid", decision.worksheet().totals().paid())
        : ways(approved, text);
  }

  /// While it is a draft nothing is ordered yet.
  private String ways(Approved approved, Text text) {
    var orders = refunds.of(approved.request().id());
    if (orders.isEmpty()) {
      return text.say(
          "decision.letter.sameWay",
          "amount",
          approved.decision().refund(),
          "n",
          rules.refundWithin());
    }
    return orders.stream().map(order -> way(order, text)).collect(Collectors.joining(" "));
  }

  private String way(RefundOrder order, Text text) {
    var key =
        order.method() == Payment.Method.CARD
            ? "decision.letter.byCard"
            : "decision.letter.byCheque";
    return text.say(
        key,
        "payee",
        order.payee(),
        "amount",
        order.amount(),
        "last4",
        order.cardLast4(),
        "n",
        rules.refundWithin());
  }

  /// What becomes of what was billed and not paid.
  List<String> balance(Approved approved, Text text) {
    return switch (approved.decision().balance()) {
      case NONE -> List.of();
      case CANCEL -> cancelled(approved, text);
      case KEEP -> List.of(kept(approved.decision(), text));
    };
  }

  private List<String> cancelled(Approved approved, Text text) {
    var invoices =
        effects.of(approved.request().id()).stream()
            .filter(effect -> effect.kind() == Effect.Kind.INVOICE_VOIDED)
            .map(
                effect -> text.say("decision.letter.invoiceCancelled", "invoice", effect.subject()))
            .toList();
    return invoices.isEmpty()
        ? List.of(
            text.say("decision.letter.balanceCancelled", "amount", unpaid(approved.decision())))
        : invoices;
  }

  String kept(Approval approval, Text text) {
    return text.say("decision.letter.balanceKept", "amount", unpaid(approval));
  }

  static Money unpaid(Approval approval) {
    var totals = approval.worksheet().totals();
    return totals.billed().minus(totals.paid());
  }

  /// What the officer adds for the applicant.
  Optional<String> reason(Approved approved, Text text) {
    return reason(approved.decision(), text);
  }

  static Optional<String> reason(Approval approval, Text text) {
    return approval.reason().isBlank()
        ? Optional.empty()
        : Optional.of(text.say("decision.letter.reason", "reason", approval.reason()));
  }

  /// Another ground than those listed is in the explanation alone.
  String reason(Denial denial, Text text) {
    if (denial.ground() == Ground.OTHER) {
      return text.say("decision.letter.reason", "reason", denial.explanation());
    }
    return text.say(
        "decision.letter.ground", "ground", denial.ground(), "explanation", denial.explanation());
  }
}
