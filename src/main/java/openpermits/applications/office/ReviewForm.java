package openpermits.applications.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import openpermits.applications.Approval.Balance;
import openpermits.applications.Approval.ByHand;
import openpermits.applications.Denial.Ground;
import openpermits.applications.WithdrawalDraft;
import openpermits.applications.WithdrawalDraft.Decision;
import openpermits.kernel.Money;
import openpermits.web.Typed;
import org.jspecify.annotations.Nullable;

/// What an officer chose and typed on the review page, as it came: nothing is lost of a form that
/// has something wrong, nor of one that is gone back to.
///
/// @param expected the computed refund that the page showed, in cents
/// @param balance `cancel` or `keep`
/// @param kept why the invoice is kept
public record ReviewForm(
    String decision,
    String expected,
    String balance,
    String kept,
    boolean override,
    String amount,
    String justification,
    String ground,
    String question,
    String reason,
    String note) {

  static ReviewForm of(UnaryOperator<String> field) {
    return new ReviewForm(
        field.apply("decision"),
        field.apply("expected"),
        field.apply("balance"),
        typed(field.apply("kept")),
        !field.apply("override").isEmpty(),
        field.apply("amount"),
        typed(field.apply("justification")),
        field.apply("ground"),
        typed(field.apply("question")),
        typed(field.apply("reason")),
        typed(field.apply("note")));
  }

  private static String typed(String raw) {
    return Typed.of(raw).text();
  }

  static ReviewForm blank() {
    return of(_ -> "");
  }

  /// The form that a draft came from, its amount written in the reader's language.
  static ReviewForm of(WithdrawalDraft draft, Locale language) {
    var byHand = draft.byHand();
    return new ReviewForm(
        draft.decision().key(),
        Long.toString(draft.expected().cents()),
        draft.balance() == Balance.NONE ? "" : key(draft.balance()),
        draft.keptBecause() == null ? "" : draft.keptBecause(),
        byHand != null,
        byHand == null ? "" : written(byHand.amount(), language),
        byHand == null ? "" : byHand.justification(),
        draft.ground() == null ? "" : draft.ground().key(),
        draft.question(),
        draft.reason(),
        draft.note());
  }

  private static String written(Money amount, Locale language) {
    return language.getLanguage().equals("fr")
        ? amount.toDollars().replace('.', ',')
        : amount.toDollars();
  }

  Optional<Decision> chosen() {
    return Arrays.stream(Decision.values()).filter(it -> it.key().equals(decision)).findFirst();
  }

  boolean chose(Decision choice) {
    return chosen().filter(it -> it == choice).isPresent();
  }

  Optional<Balance> chosenBalance() {
    return Arrays.stream(Balance.values())
        .filter(it -> it != Balance.NONE && key(it).equals(balance))
        .findFirst();
  }

  boolean keeps() {
    return chosenBalance().filter(it -> it == Balance.KEEP).isPresent();
  }

  Optional<Ground> chosenGround() {
    return Arrays.stream(Ground.values()).filter(it -> it.key().equals(ground)).findFirst();
  }

  Optional<Money> typedAmount() {
    return override ? TypedAmount.read(amount) : Optional.empty();
  }

  Optional<Money> expectedRefund() {
    return expected.matches("\\d{1,12}")
        ? Optional.of(new Money(Long.parseLong(expected)))
        : Optional.empty();
  }

  boolean isOf(Ground choice) {
    return chosenGround().filter(it -> it == choice).isPresent();
  }

  /// Of a form without errors.
  ///
  /// @param owes whether there is an unpaid balance to decide on
  WithdrawalDraft draft(boolean owes) {
    return new WithdrawalDraft(
        chosen().orElseThrow(),
        expectedRefund().orElse(Money.ZERO),
        byHand(),
        owes ? chosenBalance().orElse(Balance.NONE) : Balance.NONE,
        owes && keeps() ? kept : null,
        chosenGround().orElse(null),
        question,
        reason,
        note);
  }

  private @Nullable ByHand byHand() {
    return typedAmount().map(typed -> new ByHand(typed, justification)).orElse(null);
  }

  private static String key(Balance balance) {
    return balance.name().toLowerCase(Locale.ROOT);
  }
}
