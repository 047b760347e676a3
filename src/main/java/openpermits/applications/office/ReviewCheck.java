package openpermits.applications.office;

import java.util.LinkedHashMap;
import java.util.Map;
import openpermits.applications.Consequences;
import openpermits.applications.Obstacle;
import openpermits.applications.WithdrawalDraft.Decision;
import openpermits.applications.Withdrawals.WorksheetChanged;
import openpermits.kernel.Availability;
import openpermits.kernel.Availability.Unavailable;
import openpermits.kernel.Money;
import openpermits.kernel.Reason;
import openpermits.web.LongText;
import openpermits.web.Text;
import openpermits.web.Typed;

/// What is wrong with a review, by field, in the order of the page. Only what the decision needs is
/// asked for.
///
/// @param approvability whether the withdrawal can be approved at all
public record ReviewCheck(
    ReviewForm form, Consequences consequences, Availability approvability, Text text) {

  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (form.chose(Decision.APPROVE)) {
      errors.putAll(worksheet());
      errors.putAll(amount());
      errors.putAll(balance());
    }
    errors.putAll(decision());
    if (form.chose(Decision.DENY) && form.chosenGround().isEmpty()) {
      errors.put("ground", text.say("review.err.ground"));
    }
    errors.putAll(
        form.chose(Decision.ASK)
            ? required("question", form.question(), "review.err.question")
            : required("reason", form.reason(), "review.err.reason"));
    errors.putAll(optional("note", form.note()));
    return errors;
  }

  /// What is wrong with the amount alone, for working it out again.
  Map<String, String> amount() {
    if (!form.override()) {
      return Map.of();
    }
    var errors = new LinkedHashMap<String, String>();
    var most = most();
    var typed = form.typedAmount();
    if (typed.isEmpty()) {
      errors.put("amount", text.say("review.err.amountFormat"));
    } else if (typed.get().isMoreThan(most)) {
      errors.put("amount", text.say("review.err.amountMax", "amount", most));
    }
    errors.putAll(required("justification", form.justification(), "review.err.justification"));
    return errors;
  }

  private Money most() {
    var totals = consequences.worksheet().totals();
    return totals.paid().minus(totals.refunded());
  }

  private Map<String, String> worksheet() {
    var refund = consequences.worksheet().totals().refund();
    return form.expectedRefund().filter(refund::equals).isPresent()
        ? Map.of()
        : Map.of("s3", text.explain(new WorksheetChanged(refund)));
  }

  private Map<String, String> balance() {
    if (consequences.owed().isEmpty()) {
      return Map.of();
    }
    if (form.chosenBalance().isEmpty()) {
      return Map.of("balance", text.say("review.err.balance"));
    }
    return form.keeps() ? required("kept", form.kept(), "review.err.kept") : Map.of();
  }

  private Map<String, String> decision() {
    if (form.chosen().isEmpty()) {
      return Map.of("decision", text.say("review.err.decision"));
    }
    return form.chose(Decision.APPROVE) && approvability instanceof Unavailable(var reason)
        ? Map.of("decision", sentence(reason, text))
        : Map.of();
  }

  private Map<String, String> required(String field, String typed, String empty) {
    return LongText.errors(field, Typed.of(typed), empty, text);
  }

  private Map<String, String> optional(String field, String typed) {
    return typed.isEmpty() || Typed.of(typed).isBlank()
        ? Map.of()
        : required(field, typed, "review.err.reason");
  }

  /// Why not, as an officer is told: who issued the permit, too.
  public static String sentence(Reason reason, Text text) {
    return reason instanceof Obstacle.PermitIssued issued
        ? text.say("review.err.issued", issued.words())
        : text.explain(reason);
  }
}
