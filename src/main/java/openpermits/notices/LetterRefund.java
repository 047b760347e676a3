package openpermits.notices;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import openpermits.applications.Approval;
import openpermits.applications.Withdrawal.Approved;
import openpermits.fees.RefundWorksheet;
import openpermits.notices.Letter.Paragraph;
import openpermits.web.Text;
import org.springframework.stereotype.Component;

/// What a letter says of the money: what was paid, what is kept and why, and how the rest goes
/// back.
@Component
class LetterRefund {

  private final DecisionWords words;

  LetterRefund(DecisionWords words) {
    this.words = words;
  }

  Paragraph paragraph(Approved approved, Text text) {
    var lead = text.say("letter.refund.lead", "amount", approved.decision().refund());
    return approved.decision().worksheet().nothingPaid()
        ? new Paragraph(lead, words.refund(approved, text))
        : new Paragraph(lead, account(approved, text));
  }

  private String account(Approved approved, Text text) {
    var paid = approved.decision().worksheet().totals().paid();
    return Stream.of(
            text.say("letter.refund.paid", "paid", paid),
            kept(approved.decision(), text),
            words.refund(approved, text),
            text.say("letter.refund.below"))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String kept(Approval decision, Text text) {
    var totals = decision.worksheet().totals();
    if (decision.byHand() != null) {
      return text.say(
          "letter.refund.byHand", "computed", totals.refund(), "amount", decision.refund());
    }
    return totals.retained().isZero()
        ? text.say("letter.refund.none")
        : kept(decision.worksheet(), text);
  }

  private static String kept(RefundWorksheet worksheet, Text text) {
    var retained = worksheet.totals().retained();
    var authorities =
        worksheet.policies().stream()
            .map(policy -> text.in(policy.authority()))
            .distinct()
            .collect(Collectors.joining("; "));
    return authorities.isEmpty()
        ? text.say("letter.refund.kept", "retained", retained)
        : text.say("letter.refund.under", "authorities", authorities, "retained", retained);
  }
}
