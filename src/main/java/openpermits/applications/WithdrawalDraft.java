package openpermits.applications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import openpermits.applications.Approval.Balance;
import openpermits.applications.Approval.ByHand;
import openpermits.applications.Denial.Ground;
import openpermits.kernel.Money;
import openpermits.kernel.Term;
import org.jspecify.annotations.Nullable;

/// What an officer is about to decide on a request, kept until it is confirmed. It decides nothing:
/// everything is checked again when it takes effect.
///
/// @param expected the computed refund that the officer saw
/// @param byHand null unless the computed amount is replaced
/// @param keptBecause why an unpaid balance stays owed; null unless it does
/// @param ground null unless the decision is to deny
/// @param question what to ask of the applicant, when that is the decision
/// @param reason what the applicant reads
/// @param note what only staff reads
public record WithdrawalDraft(
    Decision decision,
    Money expected,
    @Nullable ByHand byHand,
    Balance balance,
    @Nullable String keptBecause,
    @Nullable Ground ground,
    String question,
    String reason,
    String note) {

  /// What can be decided.
  public enum Decision implements Term {
    APPROVE,
    DENY,
    ASK;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String term() {
      return "review." + key();
    }
  }

  /// What tells this draft from any other, of the same officer in another window say.
  public String version() {
    return UUID.nameUUIDFromBytes(toString().getBytes(UTF_8)).toString();
  }

  /// The draft as a choice to approve.
  public Withdrawals.Choice choice() {
    return new Withdrawals.Choice(expected, byHand, balance, keptBecause, reason, note);
  }

  /// The draft as a denial; only of a draft that has a ground.
  public Denial denial() {
    return new Denial(Objects.requireNonNull(ground), reason, note);
  }
}
